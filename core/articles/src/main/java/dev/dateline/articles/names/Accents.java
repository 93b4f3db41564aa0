package dev.dateline.articles.names;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Removes accents, so that `Côte` and `Cote` are equal.
public final class Accents {
  /// The marks of Latin, Greek and Cyrillic letters. Marks of other scripts are letters in their
  /// own right.
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");

  private Accents() {}

  /// `text` without accents, in Unicode's NFC. Letters with a stroke, such as `ł` and `ø`, stay,
  /// since Unicode does not decompose them.
  public static String removed(String text) {
    return isAscii(text) ? text : withoutMarks(text);
  }

  private static boolean isAscii(String text) {
    return text.chars().noneMatch(character -> character > '~');
  }

  private static String withoutMarks(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Normalizer.normalize(MARKS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
  }
}
