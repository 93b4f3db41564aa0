package dev.dateline.documents.dates.mentioned;

import java.util.List;
import java.util.Locale;

/// Words in the order of their text.
///
/// @param written the words as written
record WordSequence(List<String> written) {
  /// The number of words.
  int size() {
    return written.size();
  }

  /// The word at `place` in lower case; empty beyond either end.
  String at(int place) {
    return as(place).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /// The word at `place` as written; empty beyond either end.
  String as(int place) {
    return place >= 0 && place < written.size() ? written.get(place) : "";
  }
}
