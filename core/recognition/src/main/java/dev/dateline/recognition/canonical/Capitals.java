package dev.dateline.recognition.canonical;

import java.util.Locale;

/// Chooses between two spellings of a name that differ in case.
final class Capitals {
  private Capitals() {}

  /// `first`, unless it is all capitals, as in a headline, and `second` is not.
  static String better(String first, String second) {
    return isAllCapitals(first) && !isAllCapitals(second) ? second : first;
  }

  private static boolean isAllCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
