package dev.dateline.documents.encoding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decodes bytes in one encoding, wholly or not at all.
final class StrictDecoder {
  private static final Map<String, String> LARGER =
      Map.of(
          "US-ASCII", "windows-1252",
          "ISO-8859-1", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "EUC-KR", "x-windows-949",
          "Shift_JIS", "windows-31j");

  private static final Pattern WINDOWS =
      Pattern.compile("(?:x-)?(?:cp|win|windows|ansi)[-_ ]?125\\d", Pattern.CASE_INSENSITIVE);

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

  /// The encoding of that name, as browsers understand names: an encoding means the larger one that
  /// is written under its name.
  static Optional<Charset> charset(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    try {
      String canonical = Charset.forName(known(name.strip())).name();
      return Optional.of(Charset.forName(LARGER.getOrDefault(canonical, canonical)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /// `name`, or the name by which Java knows what is often written so: `cp-1251`, `win1252`.
  private static String known(String name) {
    return WINDOWS.matcher(name).matches()
        ? "windows-" + name.substring(name.length() - 4)
        : name.equalsIgnoreCase("iso-8859-8-i") ? "ISO-8859-8" : name;
  }
}
