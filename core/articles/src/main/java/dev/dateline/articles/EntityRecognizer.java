package dev.dateline.articles;

/// The port for named entity recognition. Implementations are thread-safe pure functions of the
/// text.
@FunctionalInterface
public interface EntityRecognizer {
  /// Finds the sentences of `text` and the people, organizations, places and other entities that
  /// they mention.
  Recognition recognize(String text);
}
