package dev.dateline.documents.prose;

import java.util.Locale;
import java.util.Set;

/// Removes what is left at the end of a byline without its date: separators, and words before a
/// date, as in `Ana Writer, published on`.
final class BylineTail {
  private static final String SEPARATORS = ",;|•·–—-";
  private static final Set<String> WORDS =
      Set.of("published", "updated", "posted", "on", "am", "le", "el", "il");
  private static final int LONGEST_WORD = 9;

  private BylineTail() {}

  /// `byline` without such an end. Reads each character only a few times, however many words are
  /// removed.
  static String cutFrom(String byline) {
    int end = byline.length();
    while (true) {
      int shorter = withoutWord(byline, withoutSeparators(byline, end));
      if (shorter == end) {
        return byline.substring(0, end);
      }
      end = shorter;
    }
  }

  private static int withoutSeparators(String byline, int end) {
    int shorter = end;
    while (shorter > 0 && isSeparator(byline.charAt(shorter - 1))) {
      shorter--;
    }
    return shorter;
  }

  private static int withoutWord(String byline, int end) {
    int word = end > 0 && byline.charAt(end - 1) == ':' ? end - 1 : end;
    int start = word;
    while (start > 0 && word - start <= LONGEST_WORD && isOfWord(byline.charAt(start - 1))) {
      start--;
    }
    return WORDS.contains(byline.substring(start, word).toLowerCase(Locale.ROOT)) ? start : end;
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c) || SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
