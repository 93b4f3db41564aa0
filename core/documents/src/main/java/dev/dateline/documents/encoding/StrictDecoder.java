package dev.dateline.documents.encoding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decodes bytes in one encoding, wholly or not at all.
final class StrictDecoder {
  private StrictDecoder() {}

  /// The text that `bytes` are in `charset`; empty where they are not.
  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text = Surrogates.repaired(decoded(bytes, charset));
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// A lone surrogate spoils one character of UTF-16, not all of the text: a decoder would reject
  /// it.
  private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
    var units = ByteBuffer.wrap(bytes);
    boolean whole = bytes.length % Character.BYTES == 0;
    if (whole && charset.equals(StandardCharsets.UTF_16LE)) {
      return units.order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().toString();
    }
    return whole && charset.equals(StandardCharsets.UTF_16BE)
        ? units.asCharBuffer().toString()
        : charset.newDecoder().decode(units).toString();
  }

  /// The encoding of that name, as browsers understand names: Latin-1 means Windows-1252.
  static Optional<Charset> charset(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    try {
      var charset = Charset.forName(name.strip());
      boolean latin = charset.name().equals("ISO-8859-1") || charset.name().equals("US-ASCII");
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
