package dev.dateline.articles.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.postings.Line;
import dev.dateline.articles.postings.Position;
import dev.dateline.articles.postings.Posting;
import dev.dateline.articles.postings.SortOrder;
import dev.dateline.articles.postings.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An article of the model: what of it can be looked up, and by reading the definition of a query
/// word for word, whether a query finds it.
record NamedArticle(
    String key, LocalDate day, @Nullable String source, Map<String, EntityType> names) {

  Position position() {
    return new Position(day, ArticleId.of("bucket", key));
  }

  List<Posting> postings() {
    var postings = new ArrayList<Posting>();
    postings.add(posting(Term.month(YearMonth.from(day)), null));
    if (source != null) {
      postings.add(posting(Term.source(source), null));
    }
    names.forEach(
        (name, type) ->
            postings.add(posting(Term.entity(name), new Line.Named(name, type, 1, null))));
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
        && (query.keyPrefix() == null || key.startsWith(query.keyPrefix()));
  }

  private boolean names(String name, EntityFilter filter) {
    EntityType type = names.get(name);
    return type != null && (filter.types().isEmpty() || filter.types().contains(type));
  }

  /// The positions of those of `articles` that meet `query`, in its order.
  static List<Position> answer(ArticleQuery query, Collection<NamedArticle> articles) {
    var oldestFirst =
        articles.stream()
            .filter(article -> article.meets(query))
            .map(NamedArticle::position)
            .sorted()
            .toList();
    return query.order() == SortOrder.OLDEST_FIRST ? oldestFirst : oldestFirst.reversed();
  }

  private Posting posting(Term term, Line.@Nullable Named named) {
    return new Posting(term, position(), new Line.Result(key, "About " + key, source, named));
  }
}
