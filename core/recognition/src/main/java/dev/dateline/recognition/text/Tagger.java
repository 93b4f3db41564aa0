package dev.dateline.recognition.text;

/// Finds names in text, as far as a model alone can. Safe for use by several threads.
@FunctionalInterface
public interface Tagger {
  /// Cuts `text` into sentences and finds names in each.
  TaggedText tag(String text);
}
