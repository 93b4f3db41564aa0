package dev.dateline.articles;

/// The port to whatever finds names in text. Implementations are pure functions of the text and
/// safe for use by several threads.
@FunctionalInterface
public interface EntityRecognizer {
  /// Finds the sentences of `text` and the people, organisations, places and other things they
  /// name.
  Recognition recognize(String text);
}
