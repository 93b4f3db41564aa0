package dev.dateline.documents.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Undoes a second encoding: UTF-8 that was read as Windows-1252, or byte by byte, and stored in
/// UTF-8 again, so that `é` became `Ã©`.
public final class DoubleEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// Fewer characters may be a coincidence.
  private static final int FEWEST = 2;

  private static final char ASCII = 0x7F;

  /// The least byte with which UTF-8 begins a character beyond ASCII.
  private static final int LEAD = 0xC2;

  private DoubleEncoding() {}

  /// `text` as it was before, or unchanged if it was encoded once.
  public static String undone(String text) {
    if (!mayBe(text)) {
      return text;
    }
    byte[] bytes = new byte[text.length()];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) read(text.charAt(at));
    }
    return StrictDecoder.decode(bytes, StandardCharsets.UTF_8).orElse(text);
  }

  /// Whether each run of characters beyond ASCII begins like a character in UTF-8.
  private static boolean mayBe(String text) {
    int characters = 0;
    boolean isInRun = false;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character > ASCII) {
        int read = read(character);
        boolean isFirst = read >= LEAD;
        if (read < 0 || !isInRun && !isFirst) {
          return false;
        }
        characters += isFirst ? 1 : 0;
      }
      isInRun = character > ASCII;
    }
    return characters >= FEWEST;
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
