package dev.dateline.index.explore;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.SampleRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Builds networks of names.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class NetworkDrawer {
  private static final double READ_UNITS = 1000;
  private static final double PRICE_OF_ARTICLE = 0.5;

  /// What is budgeted for finding articles, since it may take a quarter more.
  private static final double CAUTION = 0.8;

  private static final int MOST_STEP = 30;
  private static final int CANDIDATES = 2;

  private final ArticleSampler sampler;
  private final PostingLists lists;
  private final NameDirectory directory;

  /// Builds networks from the articles that `sampler` finds.
  public NetworkDrawer(ArticleSampler sampler, PostingLists lists, NameDirectory directory) {
    this.sampler = sampler;
    this.lists = lists;
    this.directory = directory;
  }

  /// The requested network; empty if near duplicates should be omitted but there are too many
  /// articles to find them.
  public Optional<Network> of(NetworkRequest request) {
    var query = request.query();
    boolean hasBackground = !request.asked().isEmpty();
    int samples = hasBackground ? 2 : 1;
    double readUnits = CAUTION * (READ_UNITS - request.articles() * PRICE_OF_ARTICLE) / samples;
    var bounds =
        SampleRequest.within(readUnits, MOST_STEP)
            .atMost(request.articles() / samples, CAUTION * PRICE_OF_ARTICLE);
    var sample = sampler.sample(query, bounds);
    if (query.text().distinct() && !sample.isWhole()) {
      return Optional.empty();
    }
    var corpus = Corpus.read(query.text().distinct() ? sample.distinct() : sample, lists);
    var all = ArticleQuery.of(query.dates(), EntityFilter.NONE);
    var usual = hasBackground ? Corpus.read(sampler.sample(all, bounds), lists) : corpus;
    var links = new Links(request.shape(), request.asked(), corpus, usual);
    return Optional.of(links.network(groups(request, corpus)));
  }

  /// The most frequent names that are not in the query.
  private List<NameTally> groups(NetworkRequest request, Corpus corpus) {
    var names = NameTallies.of(corpus);
    Set<Term> asked =
        request.asked().stream().flatMap(each -> each.terms().stream()).collect(Collectors.toSet());
    var candidates =
        names.keys().stream()
            .filter(key -> !asked.contains(key.term()))
            .filter(key -> request.types().isEmpty() || request.types().contains(names.type(key)))
            .sorted(
                Comparator.comparingInt(names::count)
                    .reversed()
                    .thenComparing(Comparator.<NameKey>naturalOrder()))
            .limit((long) CANDIDATES * request.shape().nodes())
            .toList();
    return names.groups(candidates, directory).stream()
        .map((Group group) -> names.of(group))
        .sorted(Comparator.comparingInt(NameTally::count).reversed().thenComparing(NameTally::name))
        .limit(request.shape().nodes())
        .toList();
  }
}
