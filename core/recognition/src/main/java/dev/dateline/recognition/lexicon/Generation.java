package dev.dateline.recognition.lexicon;

import java.util.Set;

/// Generational suffixes and regnal numbers in people's names.
public final class Generation {
  private static final Set<String> OF_A_FAMILY = Set.of("Jr", "Sr", "Jnr", "Snr");
  private static final Set<String> NUMBERS = Set.of("II", "III", "IV", "VI", "VIII", "XII", "XVI");

  private Generation() {}

  /// Whether `word` is a generational suffix or a regnal number: `Jr.`, `II`.
  public static boolean contains(String word) {
    return isOfAFamily(word) || NUMBERS.contains(word);
  }

  /// Whether `word` distinguishes a child from a parent with the same name: `Jr.`, `Sr.`.
  public static boolean isOfAFamily(String word) {
    return OF_A_FAMILY.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }
}
