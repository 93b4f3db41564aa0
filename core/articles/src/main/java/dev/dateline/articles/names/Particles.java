package dev.dateline.articles.names;

import java.util.Set;

/// Lower-case words within names and before surnames: `de`, `al`, `von`.
public final class Particles {
  private static final Set<String> WORDS =
      Set.of(
          """
          abu af al am ap av bin bint binti da dal dalla das de dei del della den der des di do dos du el \
          ibn il la las le les lo los ould san ter 't und van vom von y zu zum zur\
          """
              .split(" ", -1));

  private Particles() {}

  /// Whether `word` is one.
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
