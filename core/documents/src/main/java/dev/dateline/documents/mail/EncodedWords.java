package dev.dateline.documents.mail;

import dev.dateline.documents.encoding.Decoding;
import dev.dateline.documents.encoding.TextDecoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes the encoded words in a header field, such as `=?utf-8?Q?F=C3=A4hre?=`.
///
/// Adjacent words in one encoding are decoded together, since some programs split them in the
/// middle of a character.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2047">RFC 2047</a>
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([\\w.:-]{1,40})(?:\\*[\\w-]{0,40})?\\?([BbQq])\\?([^?]*+)\\?=");
  private static final Pattern NOT_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");
  private static final Pattern Q = Pattern.compile("=([0-9A-Fa-f]{2})|_");
  private static final String FALLBACK = "windows-1252";

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final String rawCharset;
  private String charset = "";

  private EncodedWords(String rawCharset) {
    this.rawCharset = rawCharset;
  }

  /// The text of `field`, which has one character per byte.
  ///
  /// @param rawCharset the encoding of bytes outside encoded words that are not UTF-8
  static String decode(String field, String rawCharset) {
    var words = new EncodedWords(rawCharset);
    Matcher word = WORD.matcher(field);
    int end = 0;
    while (word.find()) {
      words.addBetween(field.substring(end, word.start()), end == 0);
      words.add(word);
      end = word.end();
    }
    words.addBetween(field.substring(end), true);
    return words.text.toString();
  }

  /// White space between encoded words is not text.
  private void addBetween(String raw, boolean isText) {
    if (isText || !raw.isBlank()) {
      flush();
      text.append(decoded(bytes(raw), rawCharset));
    }
  }

  private void add(Matcher word) {
    if (!charset.equalsIgnoreCase(word.group(1))) {
      flush();
      charset = word.group(1);
    }
    boolean isBase64 = word.group(2).equalsIgnoreCase("B");
    pending.writeBytes(isBase64 ? base64(word.group(3)) : quoted(word.group(3)));
  }

  private void flush() {
    text.append(decoded(pending.toByteArray(), charset));
    pending.reset();
  }

  private static byte[] base64(String encoded) {
    String digits = NOT_BASE64.matcher(encoded).replaceAll("");
    int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
    return Base64.getDecoder().decode(digits.substring(0, whole));
  }

  private static byte[] quoted(String encoded) {
    return bytes(
        Q.matcher(encoded)
            .replaceAll(
                byteOf ->
                    byteOf.group(1) == null
                        ? " "
                        : Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(byteOf.group(1), 16)))));
  }

  private static String decoded(byte[] bytes, String charset) {
    return TextDecoder.decode(bytes, charset)
        .accepted()
        .or(() -> TextDecoder.decode(bytes, FALLBACK).accepted())
        .map(Decoding::text)
        .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static byte[] bytes(String characters) {
    return characters.getBytes(StandardCharsets.ISO_8859_1);
  }
}
