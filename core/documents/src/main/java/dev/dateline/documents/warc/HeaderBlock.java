package dev.dateline.documents.warc;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The header of a record or a response: a first line, and fields up to an empty line.
///
/// @param first the first line
/// @param fields by name in lower case; of several with one name, the first
/// @param end where the content begins
record HeaderBlock(String first, Map<String, String> fields, int end) {
  private static final int LONGEST = 1 << 16;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

  /// The block that begins at `start`, truncated to 64 KiB.
  static HeaderBlock at(byte[] bytes, int start) {
    int end = end(bytes, start);
    String[] lines = new String(bytes, start, end - start, StandardCharsets.UTF_8).split("\n", -1);
    var fields = new HashMap<String, String>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return new HeaderBlock(lines[0].strip(), fields, end);
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /// The declared length of the content; `otherwise` if there is none.
  long length(long otherwise) {
    String length = field("content-length");
    return DIGITS.matcher(length).matches() ? Long.parseLong(length) : otherwise;
  }

  /// The end of the first empty line.
  private static int end(byte[] bytes, int start) {
    int most = Math.min(bytes.length, start + LONGEST);
    int lineStart = start;
    for (int at = start; at < most; at++) {
      if (bytes[at] == '\n') {
        boolean isEmpty = at == lineStart || (at == lineStart + 1 && bytes[lineStart] == '\r');
        if (isEmpty) {
          return at + 1;
        }
        lineStart = at + 1;
      }
    }
    return most;
  }
}
