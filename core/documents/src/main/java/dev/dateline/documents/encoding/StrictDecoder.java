package dev.dateline.documents.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decodes bytes in one encoding, wholly or not at all.
final class StrictDecoder {
  private StrictDecoder() {}

  /// The text that `bytes` are in `charset`; empty where they are not.
  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
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
