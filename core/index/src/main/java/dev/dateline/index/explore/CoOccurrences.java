package dev.dateline.index.explore;

import dev.dateline.articles.Entity;
import dev.dateline.articles.Mention;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.postings.IndexedArticle;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/// The co-occurrences of pairs of names in the articles and sentences of a corpus.
final class CoOccurrences {
  /// A pair of names by their numbers.
  record Pair(int one, int other) {}

  /// The co-occurrences of a pair.
  static final class Shared {
    private final BitSet articles = new BitSet();
    private int sentences;

    BitSet articles() {
      return articles;
    }

    int sentences() {
      return sentences;
    }
  }

  private final Map<NameKey, Integer> numbers = new HashMap<>();
  private final Map<Pair, Shared> pairs = new HashMap<>();

  /// @param names the keys of each name, by its number
  CoOccurrences(Corpus corpus, List<? extends Iterable<NameKey>> names) {
    for (int number = 0; number < names.size(); number++) {
      for (NameKey key : names.get(number)) {
        numbers.putIfAbsent(key, number);
      }
    }
    for (int article = 0; article < corpus.size(); article++) {
      add(article, sentences(corpus.articles().get(article)));
    }
  }

  /// All pairs that co-occur.
  Map<Pair, Shared> pairs() {
    return pairs;
  }

  private NavigableMap<Integer, BitSet> sentences(IndexedArticle article) {
    var sentences = new TreeMap<Integer, BitSet>();
    for (Entity entity : article.recognition().entities()) {
      var number = numbers.get(NameKey.of(entity.name()));
      if (number != null) {
        var of = sentences.computeIfAbsent(number, n -> new BitSet());
        entity.mentions().stream().mapToInt(Mention::sentence).forEach(of::set);
      }
    }
    return sentences;
  }

  private void add(int article, NavigableMap<Integer, BitSet> sentences) {
    sentences.forEach(
        (one, ofOne) ->
            sentences
                .tailMap(one, false)
                .forEach((other, ofOther) -> add(article, new Pair(one, other), ofOne, ofOther)));
  }

  private void add(int article, Pair pair, BitSet ofOne, BitSet ofOther) {
    var both = (BitSet) ofOne.clone();
    both.and(ofOther);
    var shared = Objects.requireNonNull(pairs.computeIfAbsent(pair, p -> new Shared()));
    shared.articles.set(article);
    shared.sentences += both.cardinality();
  }
}
