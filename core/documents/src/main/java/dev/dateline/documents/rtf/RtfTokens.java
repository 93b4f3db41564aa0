package dev.dateline.documents.rtf;

import dev.dateline.documents.rtf.RtfToken.Close;
import dev.dateline.documents.rtf.RtfToken.Control;
import dev.dateline.documents.rtf.RtfToken.Open;
import dev.dateline.documents.rtf.RtfToken.Text;

/// Splits an RTF file into tokens.
///
/// @see <a
///   href="https://interoperability.blob.core.windows.net/files/Archive_References/[MSFT-RTF].pdf">
///   RTF 1.9.1</a>
final class RtfTokens {
  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_NUMBER = 9;
  private static final String BINARY = "bin";

  private final byte[] bytes;
  private int at;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasNext() {
    while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == 0)) {
      at++;
    }
    return at < bytes.length;
  }

  RtfToken next() {
    byte value = bytes[at++];
    return switch (value) {
      case '{' -> new Open();
      case '}' -> new Close();
      case '\\' -> at < bytes.length ? control() : new Text(value);
      default -> new Text(value);
    };
  }

  private RtfToken control() {
    if (isLetter(at)) {
      return word();
    }
    char symbol = (char) (bytes[at++] & 0xff);
    return switch (symbol) {
      case '\'' -> hexadecimal();
      case '\\', '{', '}' -> new Text((byte) symbol);
      case '\n', '\r' -> new Control("par", 0, false);
      default -> new Control(String.valueOf(symbol), 0, false);
    };
  }

  private RtfToken hexadecimal() {
    int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    at = Math.min(bytes.length, at + 2);
    return new Text((byte) (high < 0 || low < 0 ? '?' : high * 16 + low));
  }

  private RtfToken word() {
    int start = at;
    while (isLetter(at) && at - start < LONGEST_NAME) {
      at++;
    }
    String name = text(start);
    int digits = at;
    at += at < bytes.length && bytes[at] == '-' ? 1 : 0;
    while (isDigit(at) && at - digits <= LONGEST_NUMBER) {
      at++;
    }
    String written = text(digits);
    boolean hasNumber =
        !written.isEmpty() && Character.isDigit(written.charAt(written.length() - 1));
    int number = hasNumber ? Math.clamp(Long.parseLong(written), -1 << 30, 1 << 30) : 0;
    at += at < bytes.length && bytes[at] == ' ' ? 1 : 0;
    if (name.equals(BINARY)) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
    }
    return new Control(name, number, hasNumber);
  }

  private String text(int start) {
    return new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
  }

  private boolean isLetter(int index) {
    return index < bytes.length
        && ((bytes[index] >= 'a' && bytes[index] <= 'z')
            || (bytes[index] >= 'A' && bytes[index] <= 'Z'));
  }

  private boolean isDigit(int index) {
    return index < bytes.length && bytes[index] >= '0' && bytes[index] <= '9';
  }
}
