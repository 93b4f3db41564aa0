package dev.dateline.articles;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form in which names are compared: Unicode NFKC, case-folded, with straight quotes and dashes
/// and single spaces. Idempotent.
public final class Normalization {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Normalization() {}

  /// The normal form of `name`.
  public static String of(String name) {
    return isPlain(name) ? name.toLowerCase(Locale.ROOT) : full(name);
  }

  /// Whether `name` has only visible ASCII characters, and single spaces between them. In such a
  /// name, only the case can differ from the normal form. Most names are plain, and tables of
  /// thousands are normalized at start.
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      boolean isPlain = character == ' ' ? before != ' ' : character > ' ' && character <= '~';
      if (!isPlain) {
        return false;
      }
      before = character;
    }
    return name.isEmpty() || before != ' ';
  }

  /// The normal form of any `name`.
  static String full(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
    // Lower case first: the capital sharp s has no upper case, but its small letter has.
    String folded =
        compatible.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String straight = Normalizer.normalize(straighten(folded), Normalizer.Form.NFKC);
    return SPACE.matcher(straight).replaceAll(" ").strip();
  }

  private static String straighten(String text) {
    var straight = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      switch (character) {
        case '\u2018', '\u2019', '\u02bc' -> straight.append('\'');
        case '\u201c', '\u201d' -> straight.append('"');
        case '\u2010', '\u2011', '\u2012', '\u2013' -> straight.append('-');
        case '\u00ad', '\u200b', '\u2060', '\ufeff' -> {}
        default -> straight.append(character);
      }
    }
    return straight.toString();
  }
}
