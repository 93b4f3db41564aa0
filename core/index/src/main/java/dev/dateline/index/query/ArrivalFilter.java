package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.Term;
import dev.dateline.index.search.TextSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Filters arrivals by conditions. What their postings do not show is read from the articles.
///
/// @param names resolves the names in the query
record ArrivalFilter(PostingLists lists, NameTerms names, ArticleQuery query) {
  private static final double UNITS_FOR_AN_ARTICLE = 0.5;
  private static final int AT_ONCE = 16;

  /// Whether every arrival matches.
  boolean isNone() {
    return query.isNone();
  }

  /// Whether the lines alone show which arrivals match.
  private boolean needsNothing() {
    return query.entities().equals(EntityFilter.NONE) && query.text().equals(TextFilter.NONE);
  }

  /// Those of `arrivals` that match, in their order.
  FilteredArrivals of(List<Arrival> arrivals) {
    if (needsNothing()) {
      return new FilteredArrivals(
          arrivals.stream().filter(this::matches).toList(), Searched.NOTHING, 0);
    }
    var candidates = named(arrivals.stream().filter(this::matchesLine).toList());
    double units = arrivals.size() * UNITS_FOR_AN_ARTICLE;
    return query.text().search().isNone() || candidates.isEmpty()
        ? new FilteredArrivals(
            candidates.stream().map(CandidateArrival::arrival).toList(), Searched.NOTHING, units)
        : searched(candidates, units);
  }

  /// An arrival that meets all conditions except those on words in the text.
  private record CandidateArrival(Arrival arrival, ArrivedArticle article) {}

  private boolean matches(Arrival arrival) {
    return hit(ArrivedArticle.of(arrival), query).isPresent();
  }

  /// Whether the conditions that the line shows are met.
  private boolean matchesLine(Arrival arrival) {
    var others = query.with(EntityFilter.NONE).with(TextFilter.NONE);
    return hit(ArrivedArticle.of(arrival), others).isPresent();
  }

  private List<CandidateArrival> named(List<Arrival> arrivals) {
    var ids = arrivals.stream().map(arrival -> arrival.article().position().id()).toList();
    Map<ArticleId, IndexedArticle> articles =
        lists.articles(ids).stream()
            .collect(Collectors.toMap(IndexedArticle::id, Function.identity(), (a, b) -> a));
    var tests = new ArrayList<Callable<Optional<CandidateArrival>>>();
    for (Arrival arrival : arrivals) {
      var article = articles.get(arrival.article().position().id());
      if (article != null) {
        tests.add(() -> tested(arrival, ArrivedArticle.of(arrival, article)));
      }
    }
    return new Parallel(AT_ONCE).run(tests).stream().flatMap(Optional::stream).toList();
  }

  /// Reads how the article names the query's names only if it names them at all.
  private Optional<CandidateArrival> tested(Arrival arrival, ArrivedArticle article) {
    var conditions = query.with(query.text().withSearch(TextSearch.NONE));
    var untyped = conditions.with(query.entities().withTypes(Set.of()));
    if (hit(article, untyped).isEmpty()) {
      return Optional.empty();
    }
    var complete = article.with(terms(), lists);
    return hit(complete, conditions).map(hit -> new CandidateArrival(arrival.of(hit), complete));
  }

  private FilteredArrivals searched(List<CandidateArrival> candidates, double units) {
    var batch =
        lists.texts(candidates.stream().map(each -> each.arrival().article().position()).toList());
    var found = new ArrayList<Arrival>();
    for (CandidateArrival candidate : candidates) {
      var text = batch.texts().get(candidate.arrival().article().position().id());
      if (text != null) {
        hit(candidate.article().with(text), query)
            .ifPresent(hit -> found.add(candidate.arrival().of(hit)));
      }
    }
    var searched = new Searched(candidates.size(), candidates.size() - batch.texts().size());
    return new FilteredArrivals(found, searched, units + batch.readUnits());
  }

  private Stream<Term> terms() {
    return Stream.concat(query.entities().all().stream(), query.entities().any().stream())
        .flatMap(name -> names.of(name).stream())
        .distinct();
  }

  private Optional<Hit> hit(ArrivedArticle article, ArticleQuery conditions) {
    var page =
        new ArticleFinder(article.index())
            .with(names)
            .find(conditions, PageRequest.first(1, Double.MAX_VALUE));
    return page.lines().stream().findFirst();
  }
}
