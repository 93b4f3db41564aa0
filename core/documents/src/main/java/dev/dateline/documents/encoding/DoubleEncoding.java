package dev.dateline.documents.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Undoes a second encoding: UTF-8 that was read as Windows-1252, or byte by byte, and stored in
/// UTF-8 again, so that `é` became `Ã©`.
public final class DoubleEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// Fewer characters may be a coincidence.
  private static final int FEWEST = 2;

  private DoubleEncoding() {}

  /// `text` as it was before, or unchanged if it was encoded once.
  public static String undone(String text) {
    var bytes = new ByteArrayOutputStream(text.length());
    int high = 0;
    for (int at = 0; at < text.length(); at++) {
      int read = read(text.charAt(at));
      if (read < 0) {
        return text;
      }
      high += read < 0xC0 ? 0 : 1;
      bytes.write(read);
    }
    return high < FEWEST
        ? text
        : StrictDecoder.decode(bytes.toByteArray(), StandardCharsets.UTF_8).orElse(text);
  }

  /// The byte that was read as `character`; -1 if none was.
  private static int read(char character) {
    if (character <= 0xFF) {
      return character;
    }
    byte[] written = String.valueOf(character).getBytes(WINDOWS);
    boolean isKnown = written.length == 1 && written[0] < 0;
    return isKnown ? written[0] & 0xFF : -1;
  }
}
