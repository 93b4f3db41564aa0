package dev.dateline.recognition;

import dev.dateline.recognition.canonical.Reference;
import java.util.List;

/// The results of the recognizer, in forms that are easy to compare.
final class RecognizedNames {
  private RecognizedNames() {}

  /// Each name as written and its type: `Putin/PERSON`.
  static List<String> names(String text) {
    return Loaded.recognizer().references(text).stream()
        .map(found -> found.written().span().in(text) + "/" + found.written().type())
        .toList();
  }

  /// Each name as written and its meaning: `Putin = Vladimir Putin`.
  static List<String> meanings(String text) {
    return Loaded.recognizer().references(text).stream()
        .map(found -> found.written().span().in(text) + " = " + found.name())
        .toList();
  }

  /// The names of the entities, without their types.
  static List<String> entities(String text) {
    return Loaded.recognizer().recognize(text).entities().stream().map(e -> e.name()).toList();
  }

  /// The references in `text`.
  static List<Reference> references(String text) {
    return Loaded.recognizer().references(text);
  }
}
