package dev.dateline.crf;

import org.jspecify.annotations.Nullable;

/// A direct-mapped cache of word features: each word has about fifty, and a few thousand words make
/// up nine tenths of a newspaper's text.
final class WordFeatureCache {
  /// A full cache takes 6 MB of heap.
  private static final int SLOTS = 1 << 12;

  private final WordFeaturizer featurizer;

  /// Unsynchronized: entries are immutable, and a thread that misses one computes an equal one.
  private final @Nullable WordFeatures[] recent = new WordFeatures[SLOTS];

  WordFeatureCache(WordFeaturizer featurizer) {
    this.featurizer = featurizer;
  }

  /// The features of a word.
  WordFeatures of(String word) {
    int slot = word.hashCode() & (SLOTS - 1);
    WordFeatures cached = recent[slot];
    if (cached != null && cached.word().equals(word)) {
      return cached;
    }
    WordFeatures features = featurizer.of(word);
    recent[slot] = features;
    return features;
  }
}
