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

/// Decodes bytes with one encoding, completely or not at all.
public final class StrictDecoder {
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

  /// `bytes` decoded with `charset`; empty if they cannot be.
  public static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text = Surrogates.repaired(decoded(bytes, charset));
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// Decodes UTF-16 without a decoder, which would reject the whole text for a lone surrogate.
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

  /// The encoding with this name, as browsers understand names: each stands for its larger variant,
  /// such as `iso-8859-1` for Windows-1252.
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

  /// `name`, or the Java name of a common alias: `cp-1251`, `win1252`.
  private static String known(String name) {
    return WINDOWS.matcher(name).matches()
        ? "windows-" + name.substring(name.length() - 4)
        : name.equalsIgnoreCase("iso-8859-8-i") ? "ISO-8859-8" : name;
  }
}
