package dev.dateline.documents.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encodings of East Asia that mails use: bytes of ASCII, with escape sequences that say what
/// the next bytes mean. They are valid UTF-8, which they must not be mistaken for.
final class EscapedEncoding {
  private static final Pattern ESCAPE =
      Pattern.compile("\\x1b(\\$[B@]|\\$\\([D@B]|\\(J|\\$\\)[AC])");
  private static final Map<String, String> CHARSETS =
      Map.of("$)C", "ISO-2022-KR", "$)A", "ISO-2022-CN");

  private EscapedEncoding() {}

  /// The encoding whose escape sequences `bytes` contain.
  static Optional<Charset> of(byte[] bytes) {
    Matcher escape = ESCAPE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    return escape.find()
        ? Optional.of(Charset.forName(CHARSETS.getOrDefault(escape.group(1), "ISO-2022-JP")))
        : Optional.empty();
  }
}
