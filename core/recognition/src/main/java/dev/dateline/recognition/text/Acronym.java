package dev.dateline.recognition.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Acronyms and the names that they abbreviate.
public final class Acronym {
  private Acronym() {}

  /// Whether `acronym` can abbreviate `name`: its letters are the initials of the words of the
  /// name, in order. Lower-case words may be left out or keep their case: `AfD`.
  public static boolean stands(String acronym, String name) {
    String letters = acronym.replace(".", "");
    String[] words = name.split("[\\s-]+");
    return letters.length() > 1
        && words.length > 1
        && (letters.equals(initials(words, true))
            || letters.equals(initials(words, true).toUpperCase(Locale.ROOT))
            || letters.equals(initials(words, false)));
  }

  private static String initials(String[] words, boolean all) {
    return Arrays.stream(words)
        .filter(word -> !word.isEmpty() && (all || Character.isUpperCase(word.charAt(0))))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
