package dev.dateline.index.watch;

import dev.dateline.articles.Article;
import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.directory.reading.RememberedReadings;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArrivalLists;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Hit;
import dev.dateline.index.query.NameTerms;
import dev.dateline.index.query.OneArticle;
import dev.dateline.index.query.PageRequest;
import dev.dateline.index.search.TextSearch;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of all arrivals, and the lists of the watches. Thread-safe.
public final class WatchedLists implements ArrivalLists {
  /// How much longer readings of names are remembered than watches: they cost more to read, and
  /// depend on little but merges.
  private static final int READINGS = 5;

  private final KnownWatches watches;
  private final RememberedReadings readings;
  private final Announcer announcer;
  private final InstantSource clock;

  private WatchedLists(
      KnownWatches watches, RememberedReadings readings, Announcer announcer, InstantSource clock) {
    this.watches = watches;
    this.readings = readings;
    this.announcer = announcer;
    this.clock = clock;
  }

  /// Tests the watches in `store`.
  ///
  /// @param names the directory in which the names of the watches are looked up
  /// @param clock tells when an article arrives
  public static ArrivalLists of(
      WatchStore store, NameStore names, WatchOptions options, InstantSource clock) {
    return new WatchedLists(
        new KnownWatches(store, clock, options.refresh()),
        new RememberedReadings(names, clock, options.refresh().multipliedBy(READINGS)),
        new Announcer(options.announcements(), options.freshness(), clock),
        clock);
  }

  @Override
  public List<Posting> of(Article article) {
    var postings = ArticlePostings.of(article);
    var payload = new MatchPayload(postings.getFirst());
    var arrival = Position.of(clock.instant(), article.id());
    var lists = new ArrayList<Posting>();
    lists.add(new Posting(Term.arrived(YearMonth.from(arrival.day())), arrival, payload.plain()));
    var one = OneArticle.of(postings);
    for (Watch watch : watches.all()) {
      match(watch, article, one)
          .ifPresent(
              hit ->
                  lists.add(
                      new Posting(
                          watch.term(), arrival, payload.of(hit.mentions(), hit.passages()))));
    }
    return lists;
  }

  /// Looks up the names only if the article meets all conditions on neither names nor words, and
  /// searches the text last.
  private Optional<Hit> match(Watch watch, Article article, OneArticle one) {
    var query = watch.conditions();
    var entities = query.entities();
    var others = query.with(EntityFilter.NONE).with(query.text().withSearch(TextSearch.NONE));
    if (find(others, one, NameTerms.LITERAL).isEmpty()) {
      return Optional.empty();
    }
    var names = readings.read(entities.typesByName(), article);
    return find(query, one, terms(names));
  }

  private static Optional<Hit> find(ArticleQuery query, OneArticle one, NameTerms names) {
    var page =
        new ArticleFinder(one).with(names).find(query, PageRequest.first(1, Double.MAX_VALUE));
    return page.lines().stream().findFirst();
  }

  private static NameTerms terms(Map<String, NameReading> readings) {
    return name -> {
      var reading = readings.get(name);
      return reading == null ? NameTerms.LITERAL.of(name) : reading.terms();
    };
  }

  @Override
  public void entered(List<Posting> postings) {
    announcer.announce(postings);
  }
}
