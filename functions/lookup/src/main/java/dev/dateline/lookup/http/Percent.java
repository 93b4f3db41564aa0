package dev.dateline.lookup.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Percent-encoding. Decoding is strict: it rejects what is not UTF-8.
public final class Percent {
  /// Legal besides letters and digits (RFC 3986, section 3.4), including the start of an escape.
  private static final String LEGAL = "-._~!$&'()*+,;=:@/?%";

  private Percent() {}

  /// Decodes a name or value of a query, with a plus sign for a space; empty if it is malformed or
  /// not UTF-8.
  public static Optional<String> decodeForm(String encoded) {
    return decode(encoded.replace('+', ' '));
  }

  /// `text` as a query's name or value.
  public static String encodeForm(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Escapes characters that are illegal in a query, such as quotes and angle brackets: some
  /// clients send them, but in a link they would end it early.
  public static String escapeIllegal(String rawQuery) {
    var escaped = new StringBuilder();
    for (byte b : rawQuery.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0)) {
        escaped.append(c);
      } else {
        escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return escaped.toString();
  }

  static String decodeOrKeep(String segment) {
    return decode(segment).orElse(segment);
  }

  private static Optional<String> decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return Optional.of(encoded);
    }
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes(encoded))).toString());
    } catch (CharacterCodingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(String encoded) {
    var bytes = new ByteArrayOutputStream();
    int at = 0;
    while (at < encoded.length()) {
      if (encoded.charAt(at) == '%') {
        if (at + 3 > encoded.length()) {
          throw new IllegalArgumentException("ends within an escape");
        }
        bytes.write(HexFormat.fromHexDigits(encoded, at + 1, at + 3));
        at += 3;
      } else {
        int next = encoded.offsetByCodePoints(at, 1);
        bytes.writeBytes(encoded.substring(at, next).getBytes(StandardCharsets.UTF_8));
        at = next;
      }
    }
    return bytes.toByteArray();
  }
}
