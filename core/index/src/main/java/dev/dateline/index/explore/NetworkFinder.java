package dev.dateline.index.explore;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleSampler;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds networks of names.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class NetworkFinder {
  private static final int CANDIDATES = 2;

  private final ArticleSampler sampler;
  private final PostingLists lists;
  private final NameDirectory directory;

  /// Finds networks in the articles that `sampler` finds.
  public NetworkFinder(ArticleSampler sampler, PostingLists lists, NameDirectory directory) {
    this.sampler = sampler;
    this.lists = lists;
    this.directory = directory;
  }

  /// The requested network.
  public AnalysisOutcome<Network> of(NetworkRequest request) {
    boolean hasBackground = !request.queryNames().isEmpty();
    return Corpora.read(sampler, lists, request.query(), request.articles(), hasBackground)
        .map(read -> network(request, read));
  }

  private Network network(NetworkRequest request, Corpora read) {
    var corpus = read.corpus();
    var usual = Objects.requireNonNullElse(read.background(), corpus);
    var links = new LinkFinder(request.shape(), request.queryNames(), corpus, usual);
    return links.network(groups(request, corpus));
  }

  /// The most frequent names that are not in the query.
  private List<NameTally> groups(NetworkRequest request, Corpus corpus) {
    var names = NameTallies.of(corpus);
    Set<Term> queryTerms =
        request.queryNames().stream()
            .flatMap(each -> each.terms().stream())
            .collect(Collectors.toSet());
    var candidates =
        names.keys().stream()
            .filter(key -> !queryTerms.contains(key.term()))
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
