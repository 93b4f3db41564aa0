package dev.dateline.recognition;

import dev.dateline.articles.Recognition;
import dev.dateline.recognition.canonical.Reference;
import java.util.List;

/// Recognizes names in texts of one language. Implementations are thread-safe pure functions of the
/// text.
interface LanguageRecognizer {
  /// Finds the sentences of `text` and the names in them.
  Recognition recognize(String text);

  /// Finds every name in `text`, in order, as it is written and with its meaning. Unlike
  /// [#recognize], includes the agencies that the text credits, and reads a text of any length.
  List<Reference> references(String text);
}
