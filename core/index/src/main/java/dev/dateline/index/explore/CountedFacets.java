package dev.dateline.index.explore;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.NameKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The facets of a corpus.
final class CountedFacets {
  /// A name may become more frequent when others that were merged into it are added: so more are
  /// looked at than are shown.
  private static final int CANDIDATES = 2;

  /// A value that may be shown.
  private record Candidate(String name, BitSet articles, int usual) {}

  private final FacetRequest request;
  private final Corpus corpus;
  private final @Nullable Corpus usual;
  private final NameTallies names;
  private final @Nullable NameTallies usualNames;
  private final NameDirectory directory;

  CountedFacets(
      FacetRequest request, Corpus corpus, @Nullable Corpus usual, NameDirectory directory) {
    this.directory = directory;
    this.request = request;
    this.corpus = corpus;
    this.usual = usual;
    this.names = NameTallies.of(corpus);
    this.usualNames = usual == null ? null : NameTallies.of(usual);
  }

  Facets facets() {
    var values = new EnumMap<Facet, List<Facets.Value>>(Facet.class);
    var different = new EnumMap<Facet, Integer>(Facet.class);
    for (Facet facet : request.facets()) {
      if (facet.names().isPresent()) {
        var keys = keys(facet);
        different.put(facet, keys.size());
        values.put(facet, shown(named(keys)));
      } else {
        var all = others(facet);
        different.put(facet, all.size());
        values.put(facet, shown(all));
      }
    }
    return new Facets(
        values, different, corpus.sampling(), usual == null ? null : usual.sampling());
  }

  private List<Facets.Value> shown(List<Candidate> candidates) {
    return candidates.stream()
        .map(this::value)
        .filter(value -> value.usual() == null || value.share() > value.usual())
        .sorted(order())
        .limit(request.limit())
        .toList();
  }

  private Comparator<Facets.Value> order() {
    Comparator<Facets.Value> byScore = Comparator.comparingDouble(Facets.Value::score);
    Comparator<Facets.Value> byCount = Comparator.comparingDouble(Facets.Value::share);
    return byScore.thenComparing(byCount).reversed().thenComparing(Facets.Value::name);
  }

  private Facets.Value value(Candidate candidate) {
    double share = corpus.share(candidate.articles());
    var estimate = corpus.estimate(candidate.articles());
    if (usual == null) {
      return new Facets.Value(candidate.name(), estimate, share, null, 0);
    }
    double other = usual.size() == 0 ? 0 : (double) candidate.usual() / usual.size();
    double score = score(candidate.articles().cardinality(), candidate.usual());
    return new Facets.Value(candidate.name(), estimate, share, other, score);
  }

  private double score(int some, int usually) {
    return usual == null
        ? 0
        : LogLikelihood.of(some, corpus.size(), usually, Math.max(1, usual.size()));
  }

  private List<NameKey> keys(Facet facet) {
    return names.keys().stream()
        .filter(key -> names.type(key) == facet.names().orElseThrow())
        .filter(key -> !request.asked().contains(key.term()))
        .filter(key -> begins(names.label(key)))
        .toList();
  }

  private List<Candidate> named(List<NameKey> keys) {
    Comparator<NameKey> best =
        usualNames == null
            ? Comparator.comparingInt(names::count)
            : Comparator.comparingDouble(this::promise);
    var some =
        keys.stream()
            .sorted(best.reversed().thenComparing(Comparator.naturalOrder()))
            .limit((long) CANDIDATES * request.limit())
            .toList();
    return names.groups(some, directory).stream()
        .map(names::of)
        .map(name -> new Candidate(name.name(), name.articles(), usually(name)))
        .toList();
  }

  private double promise(NameKey key) {
    int usually = usualNames == null ? 0 : usualNames.count(key);
    boolean isMore =
        usual != null && (long) names.count(key) * usual.size() > (long) usually * corpus.size();
    return isMore ? score(names.count(key), usually) : 0;
  }

  private int usually(NameTally name) {
    return usualNames == null ? 0 : usualNames.of(name.group()).count();
  }

  private List<Candidate> others(Facet facet) {
    var values = new FacetValues(Objects.requireNonNullElse(request.query().keyPrefix(), ""));
    var usually = usual == null ? new HashMap<String, Tally>() : values.of(facet, usual);
    var candidates = new ArrayList<Candidate>();
    for (Map.Entry<String, Tally> entry : values.of(facet, corpus).entrySet()) {
      var tally = entry.getValue();
      if (begins(tally.label())) {
        var other = usually.get(entry.getKey());
        candidates.add(
            new Candidate(tally.label(), tally.articles(), other == null ? 0 : other.count()));
      }
    }
    return candidates;
  }

  private boolean begins(String value) {
    return request.prefix().isEmpty()
        || (" " + FoldedName.of(value)).contains(" " + request.prefix());
  }
}
