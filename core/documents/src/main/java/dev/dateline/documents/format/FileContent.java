package dev.dateline.documents.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file to be read: an upload, or the member of an archive.
///
/// @param name its key or its path within the archive
/// @param contentType the media type it claims; null if unknown
/// @param bytes its content; must not be changed
@SuppressWarnings("ArrayRecordComponent") // Never compared, and too large to be copied.
public record FileContent(String name, @Nullable String contentType, byte[] bytes) {
  private static final int START = 4096;

  /// The byte order mark of UTF-8, a character for each byte.
  private static final String UTF_8_MARK = "ï»¿";

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  /// The claimed media type in lower case, without parameters; empty if unknown.
  public String mediaType() {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /// The encoding that the claimed media type declares, or null.
  public @Nullable String charset() {
    return contentType == null ? null : charsetIn(contentType);
  }

  /// The encoding that `declaration` names after `charset=`, or null.
  public static @Nullable String charsetIn(String declaration) {
    Matcher charset = CHARSET.matcher(declaration);
    return charset.find() ? charset.group(1) : null;
  }

  /// The suffix of the name after its last dot, in lower case; empty if there is none.
  public String suffix() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /// Whether the bytes begin with `magic`, one character per byte.
  public boolean opensWith(String magic) {
    byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= expected.length
        && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
  }

  /// The first few thousand characters, for format detection; not exact beyond ASCII.
  public String start() {
    return start(START);
  }

  /// The whole content, decoded like [#start()].
  public String whole() {
    return start(bytes.length);
  }

  private String start(int most) {
    int length = Math.min(bytes.length, most);
    String text = new String(bytes, 0, length, wide());
    if (text.startsWith("\ufeff")) {
      return text.substring(1);
    }
    return text.startsWith(UTF_8_MARK) ? text.substring(UTF_8_MARK.length()) : text;
  }

  private Charset wide() {
    if (opensWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16LE;
    }
    return opensWith("\u00fe\u00ff") ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
  }
}
