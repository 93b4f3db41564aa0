package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.spelling.NameKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the links between the names of a corpus.
///
/// @param queryNames the names in the query, which all of its articles mention
/// @param usual a corpus of all articles of the same days; the same corpus if the query has no
///   names
record LinkFinder(
    NetworkRequest.Shape shape, List<QueryName> queryNames, Corpus corpus, Corpus usual) {
  /// Pairs in fewer articles may be due to chance.
  private static final int FEWEST = 3;

  /// The network of `names` and the names in the query.
  Network network(List<NameTally> names) {
    var seen = NameTallies.of(corpus);
    var nodes = new ArrayList<Network.Node>();
    var keys = new ArrayList<Set<NameKey>>();
    for (QueryName name : queryNames) {
      var own = keysOf(name, seen);
      keys.add(own);
      nodes.add(new Network.Node(name.name(), type(own, seen), all(), true));
    }
    for (NameTally name : names) {
      keys.add(name.group().keys());
      nodes.add(
          new Network.Node(name.name(), name.type(), corpus.estimate(name.articles()), false));
    }
    return network(nodes, keys);
  }

  private Network network(List<Network.Node> nodes, List<Set<NameKey>> keys) {
    var usually = new Usual(NameTallies.of(usual), keys);
    var counts = counts(keys);
    var links = new ArrayList<Network.Link>();
    int weaker = 0;
    for (var entry : new CoOccurrences(corpus, keys).pairs().entrySet()) {
      var pair = entry.getKey();
      if (pair.other() < queryNames.size()) {
        continue;
      }
      var closeness = closeness(pair, entry.getValue().articles(), counts, usually);
      if (isStrong(entry.getValue(), closeness)) {
        links.add(link(nodes, pair, entry.getValue(), closeness));
      } else {
        weaker++;
      }
    }
    links.sort(order());
    var shown = links.subList(0, Math.min(links.size(), shape.links()));
    var background = queryNames.isEmpty() ? null : usual.sampling();
    return new Network(nodes, shown, weaker, corpus.sampling(), background);
  }

  private Comparator<Network.Link> order() {
    Comparator<Network.Link> byCount =
        Comparator.comparingLong(
            link -> shape.inSentence() ? link.sentences() : link.count().count());
    Comparator<Network.Link> byMeasure =
        shape.byCount()
            ? byCount
            : Comparator.comparingDouble(Network.Link::npmi).thenComparing(byCount);
    return byMeasure
        .reversed()
        .thenComparing(link -> link.one().name())
        .thenComparing(link -> link.other().name());
  }

  private boolean isStrong(CoOccurrences.Shared shared, Closeness closeness) {
    int together = shape.inSentence() ? shared.sentences() : shared.articles().cardinality();
    return together >= FEWEST
        && shared.articles().cardinality() >= FEWEST
        && closeness.score() >= LogLikelihood.ABOVE_CHANCE;
  }

  private Closeness closeness(CoOccurrences.Pair pair, BitSet both, int[] counts, Usual usually) {
    int together = both.cardinality();
    return pair.one() < queryNames.size()
        ? Closeness.toAll(together, corpus.size(), usually.of(pair.other()), usual.size(), share())
        : Closeness.of(together, counts[pair.one()], counts[pair.other()], corpus.size());
  }

  private Network.Link link(
      List<Network.Node> nodes,
      CoOccurrences.Pair pair,
      CoOccurrences.Shared shared,
      Closeness closeness) {
    var example = corpus.articles().get(shared.articles().nextSetBit(0));
    return new Network.Link(
        nodes.get(pair.one()),
        nodes.get(pair.other()),
        corpus.estimate(shared.articles()),
        Math.round(shared.sentences() / corpus.sample().thinning().share()),
        closeness.npmi(),
        new Network.Example(example.id(), example.date().day(), example.headline()));
  }

  /// The share of the corpus in all articles of the same days.
  private double share() {
    long all = Math.max(1, usual.sampling().matching().count());
    return Math.min(1, (double) corpus.sampling().matching().count() / all);
  }

  private Estimate all() {
    return corpus.sampling().matching();
  }

  private int[] counts(List<Set<NameKey>> keys) {
    var seen = NameTallies.of(corpus);
    return keys.stream().mapToInt(own -> seen.articles(own).cardinality()).toArray();
  }

  private static Set<NameKey> keysOf(QueryName name, NameTallies seen) {
    return seen.keys().stream()
        .filter(key -> name.terms().contains(key.term()))
        .collect(Collectors.toSet());
  }

  private static EntityType type(Set<NameKey> keys, NameTallies seen) {
    return keys.stream()
        .max(Comparator.comparingInt(seen::count))
        .map(seen::type)
        .orElse(EntityType.MISC);
  }

  /// How many of the usual articles mention each name.
  private record Usual(NameTallies names, List<Set<NameKey>> keys) {
    int of(int number) {
      return names.articles(keys.get(number)).cardinality();
    }
  }
}
