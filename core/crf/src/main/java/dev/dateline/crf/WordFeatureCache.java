package dev.dateline.crf;

import org.jspecify.annotations.Nullable;

/// Forms by their words, those of late without being made anew: nine words in ten of a newspaper
/// are a few thousand, and each takes some fifty features. What comes later takes the place of
/// another.
final class WordFeatureCache {
  /// 6 MB of heap once all are taken.
  private static final int PLACES = 1 << 12;

  private final WordFeaturizer forms;

  /// Threads need not see each other's: a form is immutable, and made the same again.
  private final @Nullable WordFeatures[] recent = new WordFeatures[PLACES];

  WordFeatureCache(WordFeaturizer forms) {
    this.forms = forms;
  }

  /// The form of a word.
  WordFeatures of(String word) {
    int place = word.hashCode() & (PLACES - 1);
    WordFeatures lately = recent[place];
    if (lately != null && lately.word().equals(word)) {
      return lately;
    }
    WordFeatures form = forms.of(word);
    recent[place] = form;
    return form;
  }
}
