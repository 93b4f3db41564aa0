package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An article of the model: what of it can be looked up, and by reading the definition of a query
/// word for word, whether a query finds it.
///
/// @param talksOf the periods that its text mentions
/// @param text stands for its text: texts are near-duplicates if this is equal
public record NamedArticle(
    String key,
    LocalDate day,
    @Nullable String source,
    Map<String, EntityType> names,
    Set<CalendarPeriod> talksOf,
    int text) {
  private static final SimHash[] TEXTS = {
    new SimHash(0x0123456789abcdefL), new SimHash(0xfedcba9876543210L), new SimHash(-1)
  };

  /// An article whose text is like no other's of the model and mentions no date.
  NamedArticle(String key, LocalDate day, @Nullable String source, Map<String, EntityType> names) {
    this(key, day, source, names, Set.of(), -1);
  }

  /// How many texts there are that nearly equal each other.
  static int texts() {
    return TEXTS.length;
  }

  /// Like one of the texts, but for the article of one key.
  static TextFilter.Likeness like(int text, String key) {
    return new TextFilter.Likeness(TEXTS[text], ArticleId.of("bucket", key));
  }

  /// The same article under another key.
  NamedArticle at(String other) {
    return new NamedArticle(other, day, source, names, talksOf, text);
  }

  SimHash simHash() {
    return text < 0 ? new SimHash(0) : TEXTS[text];
  }

  Position position() {
    return new Position(day, ArticleId.of("bucket", key));
  }

  public List<Posting> postings() {
    var postings = new ArrayList<Posting>();
    postings.add(posting(Term.month(YearMonth.from(day)), null));
    if (source != null) {
      postings.add(posting(Term.source(source), null));
    }
    lists(talksOf).forEach(period -> postings.add(posting(Term.mentioned(period), null)));
    names.forEach(
        (name, type) ->
            postings.add(posting(Term.entity(name), new Payload.EntityHit(name, type, 1, null))));
    return postings;
  }

  boolean meets(ArticleQuery query) {
    var entities = query.entities();
    var dates = query.dates();
    return (dates.from() == null || !day.isBefore(dates.from()))
        && (dates.to() == null || !day.isAfter(dates.to()))
        && entities.all().stream().allMatch(name -> names(name, entities))
        && (entities.any().isEmpty()
            || entities.any().stream().anyMatch(name -> names(name, entities)))
        && entities.not().stream().noneMatch(names::containsKey)
        && (query.source() == null || query.source().equals(source))
        && (query.keyPrefix() == null || key.startsWith(query.keyPrefix()))
        && meets(query.text());
  }

  private boolean meets(TextFilter filter) {
    var like = filter.like();
    var mentioned = filter.mentioned();
    return (mentioned == null
            || talksOf.stream().anyMatch(period -> period.value().startsWith(mentioned.value())))
        && (like == null
            || (simHash().isNear(like.text()) && !position().id().equals(like.except())));
  }

  private static Set<CalendarPeriod> lists(Set<CalendarPeriod> periods) {
    var lists = new HashSet<>(periods);
    periods.stream()
        .filter(period -> period.precision() == CalendarPeriod.Precision.DAY)
        .forEach(day -> lists.add(CalendarPeriod.month(day.yearMonth())));
    return lists;
  }

  private boolean names(String name, EntityFilter filter) {
    EntityType type = names.get(name);
    return type != null && (filter.types().isEmpty() || filter.types().contains(type));
  }

  /// The positions of those of `articles` that meet `query`, in its order.
  public static List<Position> answer(ArticleQuery query, Collection<NamedArticle> articles) {
    var oldestFirst =
        articles.stream()
            .filter(article -> article.meets(query))
            .sorted(Comparator.comparing(NamedArticle::position))
            .toList();
    var inOrder = query.order() == SortOrder.OLDEST_FIRST ? oldestFirst : oldestFirst.reversed();
    return (query.text().distinct() ? distinct(inOrder) : inOrder)
        .stream().map(NamedArticle::position).toList();
  }

  /// The model has fewer texts than are remembered, so that the first of each is all that is shown.
  private static List<NamedArticle> distinct(List<NamedArticle> inOrder) {
    var seen = new HashSet<Integer>();
    return inOrder.stream()
        .filter(article -> article.text() < 0 || seen.add(article.text()))
        .toList();
  }

  private Posting posting(Term term, Payload.@Nullable EntityHit named) {
    return new Posting(
        term,
        position(),
        new Payload.Result(key, "About " + key, source, simHash(), named, NameCoverage.FULL));
  }
}
