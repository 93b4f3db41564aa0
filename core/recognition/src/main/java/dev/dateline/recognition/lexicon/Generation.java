package dev.dateline.recognition.lexicon;

import java.util.Set;

/// What stands behind the name of a person to tell it from that of a parent, or of a former holder.
public final class Generation {
  private static final Set<String> OF_A_FAMILY = Set.of("Jr", "Sr", "Jnr", "Snr");
  private static final Set<String> NUMBERS = Set.of("II", "III", "IV", "VI", "VIII", "XII", "XVI");

  private Generation() {}

  /// Whether `word` is one: `Jr.`, `II`.
  public static boolean contains(String word) {
    return isOfAFamily(word) || NUMBERS.contains(word);
  }

  /// Whether `word` tells a child from a parent, who bears the same name without it or with
  /// another.
  public static boolean isOfAFamily(String word) {
    return OF_A_FAMILY.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }
}
