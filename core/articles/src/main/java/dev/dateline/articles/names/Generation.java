package dev.dateline.articles.names;

import java.util.Set;

/// Suffixes that distinguish people of the same name: children from their parents, and monarchs and
/// popes from their predecessors.
public final class Generation {
  private static final Set<String> OF_A_FAMILY = Set.of("Jr", "Sr", "Jnr", "Snr");

  /// Without `V`, which more often means "versus".
  private static final Set<String> NUMBERS =
      Set.of(
          """
          II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXII XXIII\
          """
              .split(" ", -1));

  private Generation() {}

  /// Whether `word` is such a suffix: `Jr.`, `II`.
  public static boolean contains(String word) {
    return isOfAFamily(word) || NUMBERS.contains(word);
  }

  /// Whether `word` distinguishes a child from a parent, whose name has no suffix or another one.
  public static boolean isOfAFamily(String word) {
    return OF_A_FAMILY.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }
}
