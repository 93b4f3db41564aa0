package dev.dateline.recognition;

import dev.dateline.articles.Recognition;

/// Recognizes names in texts of one language. Implementations are thread-safe pure functions of the
/// text.
interface LanguageRecognizer {
  /// Finds the sentences of `text` and the names in them.
  Recognition recognize(String text);
}
