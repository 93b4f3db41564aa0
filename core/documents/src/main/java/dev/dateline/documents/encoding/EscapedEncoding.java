package dev.dateline.documents.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The East Asian encodings of e-mails: ASCII bytes, with escape sequences that say what the next
/// bytes mean. They are valid UTF-8, but must not be mistaken for it.
final class EscapedEncoding {
  private static final Pattern ESCAPE =
      Pattern.compile("\\x1b(\\$[B@]|\\$\\([D@B]|\\(J|\\$\\)[AC])");
  private static final Map<String, String> CHARSETS =
      Map.of("$)C", "ISO-2022-KR", "$)A", "ISO-2022-CN");

  private EscapedEncoding() {}

  /// The encoding of the escape sequences in `bytes`.
  static Optional<Charset> of(byte[] bytes) {
    Matcher escape = ESCAPE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    return escape.find()
        ? Optional.of(Charset.forName(CHARSETS.getOrDefault(escape.group(1), "ISO-2022-JP")))
        : Optional.empty();
  }
}
