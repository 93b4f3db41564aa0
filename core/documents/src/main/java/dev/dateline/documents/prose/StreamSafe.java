package dev.dateline.documents.prose;

import java.util.regex.Pattern;

/// Unicode's Stream-Safe Text Format: at most 30 combining marks in a row, more than any language
/// needs. Normalization sorts the marks in a row, so longer runs take time that grows with the
/// square of their length.
///
/// @see <a href="https://unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15</a>
final class StreamSafe {
  private static final String MARK = "[\\p{M}&&[^\u034f]]";

  /// As many marks as are allowed, with another one after them.
  private static final Pattern FULL_RUN = Pattern.compile(MARK + "{30}(?=" + MARK + ")");

  /// The combining grapheme joiner: invisible, and no mark is sorted across it.
  private static final String JOINER = "\u034f";

  private StreamSafe() {}

  /// `text` with a joiner after every 30 marks in a row.
  static String of(String text) {
    return FULL_RUN.matcher(text).replaceAll("$0" + JOINER);
  }
}
