package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.NameKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The facets of a corpus.
final class CountedFacets {
  /// How many times as many names are considered as are shown, since a name becomes more frequent
  /// when names that were merged into it are added.
  private static final int CANDIDATES = 2;

  /// A value that may be shown.
  ///
  /// @param usual the articles of the background that have it
  /// @param score the evidence that it is more frequent than elsewhere; 0 if not requested
  private record CandidateValue(String name, BitSet articles, BitSet usual, double score) {
    /// Whether it is more frequent than elsewhere, but possibly by chance.
    boolean isWeak() {
      return score > 0 && !CorpusComparison.isSignificant(articles, score);
    }
  }

  private final FacetRequest request;
  private final Corpus corpus;
  private final @Nullable CorpusComparison comparison;
  private final NameTallies names;
  private final NameTallies usualNames;
  private final NameDirectory directory;

  CountedFacets(
      FacetRequest request, Corpus corpus, @Nullable Corpus usual, NameDirectory directory) {
    this.directory = directory;
    this.request = request;
    this.corpus = corpus;
    this.comparison = usual == null ? null : CorpusComparison.of(corpus, usual);
    this.names = NameTallies.of(corpus);
    this.usualNames = usual == null ? NameTallies.NONE : NameTallies.of(usual);
  }

  Facets facets() {
    var values = new EnumMap<Facet, List<Facets.Value>>(Facet.class);
    var different = new EnumMap<Facet, Integer>(Facet.class);
    var weaker = new EnumMap<Facet, Integer>(Facet.class);
    for (Facet facet : request.facets()) {
      var byName = facet.entityType().map(this::byName);
      var all = byName.map(Map::values).orElseGet(() -> otherValues(facet));
      different.put(facet, all.size());
      weaker.put(facet, (int) all.stream().filter(CandidateValue::isWeak).count());
      values.put(facet, shown(byName.map(this::grouped).orElse(all)));
    }
    return comparison == null
        ? new Facets(values, different, corpus.sampling(), null)
        : new Facets(
            values,
            different,
            corpus.sampling(),
            new Facets.Background(comparison.background().sampling(), weaker));
  }

  private List<Facets.Value> shown(Collection<CandidateValue> candidates) {
    return candidates.stream()
        .filter(this::isShown)
        .map(this::value)
        .sorted(order())
        .limit(request.limit())
        .toList();
  }

  private boolean isShown(CandidateValue candidate) {
    return comparison == null
        || CorpusComparison.isSignificant(candidate.articles(), candidate.score());
  }

  private Comparator<Facets.Value> order() {
    Comparator<Facets.Value> byScore = Comparator.comparingDouble(Facets.Value::score);
    Comparator<Facets.Value> byCount = Comparator.comparingDouble(Facets.Value::share);
    return byScore.thenComparing(byCount).reversed().thenComparing(Facets.Value::name);
  }

  private Facets.Value value(CandidateValue candidate) {
    double share = corpus.share(candidate.articles());
    var estimate = corpus.estimate(candidate.articles());
    var usual = comparison == null ? null : comparison.background().share(candidate.usual());
    return new Facets.Value(candidate.name(), estimate, share, usual, candidate.score());
  }

  private CandidateValue candidate(String name, BitSet articles, BitSet usual) {
    double score = comparison == null ? 0 : comparison.score(articles, usual);
    return new CandidateValue(name, articles, usual, score);
  }

  /// Each name of `type` by itself.
  private Map<NameKey, CandidateValue> byName(EntityType type) {
    var byName = new HashMap<NameKey, CandidateValue>();
    for (NameKey key : names.keys()) {
      String label = names.label(key);
      boolean isOfType = names.type(key) == type && !request.queryTerms().contains(key.term());
      if (isOfType && matchesPrefix(label)) {
        byName.put(key, candidate(label, names.articles(key), usualNames.articles(key)));
      }
    }
    return byName;
  }

  /// The groups of the best of `byName`.
  private Collection<CandidateValue> grouped(Map<NameKey, CandidateValue> byName) {
    var best =
        byName.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<NameKey, CandidateValue> name) -> -rank(name.getValue()))
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit((long) CANDIDATES * request.limit())
            .map(Map.Entry::getKey)
            .toList();
    return names.groups(best, directory).stream()
        .map(names::of)
        .map(
            name ->
                candidate(name.name(), name.articles(), usualNames.articles(name.group().keys())))
        .toList();
  }

  private double rank(CandidateValue name) {
    return comparison == null ? name.articles().cardinality() : name.score();
  }

  private Collection<CandidateValue> otherValues(Facet facet) {
    var values = new FacetValues(Objects.requireNonNullElse(request.query().keyPrefix(), ""));
    var usually =
        comparison == null
            ? new HashMap<String, Tally>()
            : values.of(facet, comparison.background());
    var candidates = new ArrayList<CandidateValue>();
    for (Map.Entry<String, Tally> entry : values.of(facet, corpus).entrySet()) {
      var tally = entry.getValue();
      if (matchesPrefix(tally.label())) {
        var usual = usually.getOrDefault(entry.getKey(), Tally.EMPTY);
        candidates.add(candidate(tally.label(), tally.articles(), usual.articles()));
      }
    }
    return candidates;
  }

  private boolean matchesPrefix(String value) {
    return request.prefix().isEmpty()
        || FoldedName.of(value).hasWordsBeginningWith(request.prefix());
  }
}
