package dev.dateline.documents.dates;

import java.util.List;
import java.util.Locale;

/// Words in the order of their text.
///
/// @param written as they are written
record WordSequence(List<String> written) {
  /// How many there are.
  int size() {
    return written.size();
  }

  /// The word at that place in lower case; empty beyond either end.
  String at(int place) {
    return as(place).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /// The word at that place as it is written; empty beyond either end.
  String as(int place) {
    return place >= 0 && place < written.size() ? written.get(place) : "";
  }
}
