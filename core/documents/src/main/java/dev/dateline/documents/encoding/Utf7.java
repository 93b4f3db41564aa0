package dev.dateline.documents.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// UTF-7, an encoding of old e-mails: ASCII, in which other characters are UTF-16 in Base64 between
/// `+` and `-`. It is valid UTF-8, but must not be mistaken for it.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2152">RFC 2152</a>
final class Utf7 {
  static final String NAME = "UTF-7";

  private static final Pattern SHIFT = Pattern.compile("\\+([A-Za-z0-9+/]{0,8000}+)-?");
  private static final int BITS = 6;

  /// If nothing declares the encoding, fewer shifts may be a coincidence.
  private static final int FEWEST = 2;

  private Utf7() {}

  /// The text in `bytes`, if they are in UTF-7: each `+` opens valid Base64.
  static Optional<String> decode(byte[] bytes, @Nullable String declared) {
    boolean isDeclared = declared != null && declared.strip().equalsIgnoreCase(NAME);
    if (!mayBe(bytes)) {
      return Optional.empty();
    }
    var text = new StringBuilder();
    int decoded = 0;
    Matcher shift = SHIFT.matcher(new String(bytes, StandardCharsets.US_ASCII));
    while (shift.find()) {
      @Nullable String words = shift.group().equals("+-") ? "+" : words(shift.group(1));
      if (words == null) {
        return Optional.empty();
      }
      decoded += words.equals("+") ? 0 : 1;
      shift.appendReplacement(text, Matcher.quoteReplacement(words));
    }
    shift.appendTail(text);
    return decoded >= (isDeclared ? 1 : FEWEST) ? Optional.of(text.toString()) : Optional.empty();
  }

  /// Whether `bytes` are ASCII, with a plus sign among them.
  private static boolean mayBe(byte[] bytes) {
    boolean hasPlus = false;
    for (byte it : bytes) {
      if (it < 0) {
        return false;
      }
      hasPlus |= it == '+';
    }
    return hasPlus;
  }

  /// The characters beyond ASCII in `base64`; null if it has others, or is not Base64 of UTF-16.
  private static @Nullable String words(String base64) {
    int unused = base64.length() * BITS % Character.SIZE;
    if (base64.isEmpty() || unused >= BITS) {
      return null;
    }
    byte[] bytes = Base64.getDecoder().decode(padded(base64));
    int even = bytes.length / Character.BYTES * Character.BYTES;
    String words = new String(bytes, 0, even, StandardCharsets.UTF_16BE);
    boolean isWritten = words.chars().allMatch(Utf7::isWritten);
    return isWritten && zeros(base64, unused) ? words : null;
  }

  /// A single character at the end holds no whole byte.
  private static String padded(String base64) {
    return base64.length() % 4 == 1 ? base64.substring(0, base64.length() - 1) : base64;
  }

  /// Whether the last `unused` bits are zero, as they must be.
  private static boolean zeros(String base64, int unused) {
    String last = "A".repeat(3) + base64.charAt(base64.length() - 1);
    int value = Base64.getDecoder().decode(last)[2] & 0x3F;
    return (value & ((1 << unused) - 1)) == 0;
  }

  private static boolean isWritten(int unit) {
    return unit >= 0xA0 && Character.isDefined(unit) && unit != 0xFFFD;
  }
}
