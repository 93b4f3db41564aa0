package dev.dateline.recognition.lexicon;

import java.util.Set;

/// Words in small letters within names, and before surnames: `de`, `al`, `von`.
public final class Particles {
  private static final Set<String> WORDS =
      Set.of(
          ("abu af al am ap av bin bint da dal dalla das de dei del della den der des di do dos du"
                  + " el ibn il la las le les lo los ould san ter 't und van vom von y zu zum zur")
              .split(" "));

  private Particles() {}

  /// Whether `word` is one.
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
