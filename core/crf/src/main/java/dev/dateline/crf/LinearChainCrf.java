package dev.dateline.crf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A first-order linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) with
/// the features of Finkel, Grenager and Manning (2005): scores the labels of the words of a
/// sentence. A pure function, safe for use by several threads.
final class LinearChainCrf {
  private static final int SHORT_WORD = 3;

  private final FeatureSettings settings;
  private final Weights weights;
  private final WordFeatureCache cache;
  private final WordFeatures boundary;
  private final Collection<String> lowerCaseWords;

  /// @param featurizer has the same settings and weights
  /// @param lowerCaseWords the words that the training text has in lower case
  LinearChainCrf(
      FeatureSettings settings,
      Weights weights,
      WordFeaturizer featurizer,
      Collection<String> lowerCaseWords) {
    this.settings = settings;
    this.weights = weights;
    this.cache = new WordFeatureCache(featurizer);
    this.boundary = featurizer.boundary();
    this.lowerCaseWords = lowerCaseWords;
  }

  FeatureSettings settings() {
    return settings;
  }

  /// Whether the training text has `word`, which is in lower case.
  boolean knowsLowerCase(String word) {
    return lowerCaseWords.contains(word);
  }

  /// The features of a word that do not depend on its position.
  WordFeatures features(String word) {
    return cache.of(word);
  }

  /// Scores the labels of a sentence.
  Scores scores(List<WordFeatures> words) {
    float[][] nodes = new float[words.size()][];
    float[][] edges = new float[words.size()][];
    for (int at = 0; at < words.size(); at++) {
      nodes[at] = node(words, at);
      edges[at] = edge(words, at);
    }
    return new Scores(nodes, edges);
  }

  private float[] node(List<WordFeatures> words, int at) {
    WordFeatures word = words.get(at);
    WordFeatures before = word(words, at - 1);
    WordFeatures after = word(words, at + 1);
    float[] sum = word.own().clone();
    add(sum, before.before());
    add(sum, after.after());
    around(sum, words, at, -1, WordFeatures::left);
    around(sum, words, at, 1, WordFeatures::right);
    occurrence(sum, words, at);
    String shape = "..." + word.shape();
    weights.add(sum, before.state(), shape + "-PW_CTYPE|C");
    weights.add(sum, word.shape() + "..." + after.word() + "-NW_CTYPE|C");
    weights.add(sum, before.shape() + shape + "-PCTYPE|C");
    weights.add(sum, word.shape() + "..." + after.shape() + "-CNTYPE|C");
    weights.add(sum, before.shape() + shape + "..." + after.shape() + "-PCNTYPE|C");
    if (before.word().length() <= SHORT_WORD) {
      weights.add(sum, word(words, at - 2).state(), shape + "-PPW_CTYPE|C");
    }
    if (after.word().length() <= SHORT_WORD) {
      weights.add(sum, word(words, at + 2).state(), shape + "-NNW_CTYPE|C");
    }
    return sum;
  }

  /// Adds the words on one side; a word that occurs there several times counts once.
  private void around(
      float[] sum,
      List<WordFeatures> words,
      int at,
      int step,
      Function<WordFeatures, float[]> part) {
    List<String> seen = new ArrayList<>(settings.window());
    for (int distance = 1; distance <= settings.window(); distance++) {
      WordFeatures word = word(words, at + step * distance);
      if (!seen.contains(word.word())) {
        seen.add(word.word());
        add(sum, part.apply(word));
      }
    }
  }

  private void occurrence(float[] sum, List<WordFeatures> words, int at) {
    if (!Occurrences.applies(words, at)) {
      weights.add(sum, "NO-OCCURRENCE-PATTERN|C");
      return;
    }
    if (Occurrences.follows(words, at)) {
      weights.add(sum, "X-NEXT-OCCURRENCE-X|C");
    }
    if (Occurrences.precedes(words, at)) {
      weights.add(sum, "X-PREV-OCCURRENCE-X|C");
    }
  }

  private float[] edge(List<WordFeatures> words, int at) {
    WordFeatures word = words.get(at);
    WordFeatures before = word(words, at - 1);
    float[] sum = word.edge().clone();
    add(sum, before.edgeBefore());
    add(sum, word(words, at + 1).edgeAfter());
    weights.add(sum, before.state(), "-" + word.word() + "-PSEQW2|CpC");
    weights.add(sum, before.cluster() + "-" + word.cluster() + "-PSEQpcDS|CpC");
    weights.add(sum, before.shape() + "-" + word.shape() + "-TYPES|CpC");
    return sum;
  }

  private WordFeatures word(List<WordFeatures> words, int at) {
    return at < 0 || at >= words.size() ? boundary : words.get(at);
  }

  private static void add(float[] sum, float[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }
}
