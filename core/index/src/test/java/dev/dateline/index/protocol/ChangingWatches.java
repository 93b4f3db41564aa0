package dev.dateline.index.protocol;

import dev.dateline.articles.Article;
import dev.dateline.articles.Entity;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Lists by arrival as several writers may see them: one of all articles, one for each name, and
/// that of a watch for any article, which some writers know at some times only. Every arrival is at
/// a second of its own.
final class ChangingWatches implements ArrivalLists {
  static final Term CHANGING = Term.watched("changing", "1");
  private static final Instant START = Instant.parse("2023-07-30T23:59:00Z");

  private final List<Boolean> known;
  private final Set<PostingPlace> entered = Collections.synchronizedSet(new LinkedHashSet<>());
  private int asked;

  /// @param known whether the changing watch is known, each time that an article is tested
  ChangingWatches(List<Boolean> known) {
    this.known = known;
  }

  /// The list of the watch for `name`.
  static Term watchOf(String name) {
    return Term.watched(name.replace(' ', '-'), "1");
  }

  @Override
  public synchronized List<Posting> of(Article article) {
    var time = START.plusSeconds(asked);
    var position = Position.of(time, article.id());
    var lists = new ArrayList<Posting>();
    for (Term term : terms(article)) {
      lists.add(new Posting(term, position, line(article)));
    }
    asked++;
    return lists;
  }

  private List<Term> terms(Article article) {
    var terms = new ArrayList<Term>();
    terms.add(
        Term.arrived(YearMonth.from(START.plusSeconds(asked).atZone(java.time.ZoneOffset.UTC))));
    article.recognition().entities().stream()
        .map(Entity::name)
        .forEach(name -> terms.add(watchOf(name)));
    if (!known.isEmpty() && known.get(asked % known.size())) {
      terms.add(CHANGING);
    }
    return terms;
  }

  private static Payload line(Article article) {
    var first = ArticlePostings.of(article).getFirst();
    return new Payload.Arrived(
        first.position(), (Payload.Result) first.payload(), List.of(), List.of());
  }

  @Override
  public void entered(List<Posting> postings) {
    postings.forEach(posting -> entered.add(PostingPlace.of(posting)));
  }

  /// The places that were reported as entered.
  Set<PostingPlace> entered() {
    return Set.copyOf(entered);
  }
}
