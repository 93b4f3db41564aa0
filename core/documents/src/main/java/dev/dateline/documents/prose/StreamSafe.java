package dev.dateline.documents.prose;

import java.util.regex.Pattern;

/// Converts text to Unicode's Stream-Safe Text Format: at most 30 consecutive combining marks, more
/// than any language needs. Normalization sorts consecutive marks, in time that grows with the
/// square of their number.
///
/// @see <a href="https://unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15</a>
final class StreamSafe {
  private static final String MARK = "[\\p{M}&&[^\u034f]]";

  /// The maximum number of marks, followed by another one.
  private static final Pattern FULL_RUN = Pattern.compile(MARK + "{30}(?=" + MARK + ")");

  /// The combining grapheme joiner: invisible, and a boundary for sorting.
  private static final String JOINER = "\u034f";

  private StreamSafe() {}

  /// `text` with a joiner after every 30 consecutive marks.
  static String of(String text) {
    return FULL_RUN.matcher(text).replaceAll("$0" + JOINER);
  }
}
