package dev.dateline.articles;

import java.util.List;

/// The port for named entity recognition. Implementations are thread-safe pure functions of the
/// text and its languages.
@FunctionalInterface
public interface EntityRecognizer {
  /// Finds the sentences of `text` and the people, organizations, places and other entities that
  /// they mention.
  ///
  /// @param passages the parts of `text` by language, in order and without gaps
  Recognition recognize(String text, List<Passage> passages);
}
