package dev.dateline.documents.kinds;

import static dev.dateline.documents.kinds.UnsupportedKind.data;
import static dev.dateline.documents.kinds.UnsupportedKind.text;

import java.util.Optional;
import java.util.function.IntPredicate;

/// Recognizes text files by the frequency of characters: numbers, encoded bytes, code without line
/// breaks.
final class CharacterKinds {
  private static final int FEWEST = 200;
  private static final int LONGEST_WORD = 100;
  private static final String OF_CODE = "{};";

  private CharacterKinds() {}

  /// The kind of a file that begins with `start`.
  static Optional<UnsupportedKind> of(String start) {
    long all = count(start, c -> !Character.isWhitespace(c));
    if (all < FEWEST) {
      return Optional.empty();
    }
    if (count(start, c -> c < 128 && OF_CODE.indexOf(c) >= 0) * 25 > all) {
      return Optional.of(text("source code"));
    }
    if (inLongWords(start) * 10 > all * 9) {
      return Optional.of(text("encoded data, such as Base64"));
    }
    long letters = count(start, c -> Character.isLetter(c) || c >= 128);
    return letters * 5 < all ? Optional.of(data("a table of numbers")) : Optional.empty();
  }

  private static long count(String start, IntPredicate counted) {
    return start.chars().filter(counted).count();
  }

  /// The number of characters in words too long for any language. Prose may have some, such as
  /// addresses.
  private static long inLongWords(String start) {
    long found = 0;
    int length = 0;
    for (int at = 0; at <= start.length(); at++) {
      char c = at < start.length() ? start.charAt(at) : ' ';
      boolean isOfWord = c > ' ' && c < 128;
      length = isOfWord ? length + 1 : 0;
      found += length == LONGEST_WORD ? LONGEST_WORD : length > LONGEST_WORD ? 1 : 0;
    }
    return found;
  }
}
