package dev.dateline.recognition.text;

/// A model that finds names in text. Safe for use by several threads.
@FunctionalInterface
public interface Tagger {
  /// Splits `text` into sentences and finds the names in each. Names consist of whole words.
  TaggedText tag(String text);
}
