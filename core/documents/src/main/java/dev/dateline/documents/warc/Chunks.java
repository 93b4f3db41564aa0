package dev.dateline.documents.warc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins a body in chunked transfer coding.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-7.1">RFC 9112</a>
final class Chunks {
  private static final int LONGEST_LINE = 200;
  private static final Pattern SIZE = Pattern.compile("([0-9a-fA-F]{1,8})[^\\n]{0,180}\\n");

  private Chunks() {}

  /// The content of `body`; `body` itself if it is not chunked, since some archives store it
  /// joined.
  static byte[] joined(byte[] body) {
    var joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int length = Math.min(LONGEST_LINE, body.length - at);
      Matcher size = SIZE.matcher(new String(body, at, length, StandardCharsets.ISO_8859_1));
      if (!size.lookingAt()) {
        return at == 0 ? body : joined.toByteArray();
      }
      long stated = Long.parseLong(size.group(1), 16);
      at += size.end();
      int chunk = (int) Math.min(stated, body.length - at);
      joined.write(body, at, chunk);
      at = afterLineEnd(body, at + chunk);
      if (stated == 0) {
        return joined.toByteArray();
      }
    }
    return joined.toByteArray();
  }

  private static int afterLineEnd(byte[] body, int from) {
    int at = from;
    while (at < body.length && at < from + 2 && (body[at] == '\r' || body[at] == '\n')) {
      at++;
    }
    return at;
  }
}
