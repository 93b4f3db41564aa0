package dev.dateline.index.directory;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The full names of people in a form in which the ways of putting them into Latin letters are one:
/// `Zelenskiy` and `Zelenskyy` are `zelensky`, `Sergei` is `sergey`, `Aleksandr` is `alexander`.
/// Only such differences as rarely tell two people apart who agree in all other words; and the form
/// is the most common spelling, so that most names are in it as they are.
final class Transliteration {
  private static final int SHORTEST = 4;
  private static final Pattern MOHAMMED = Pattern.compile("^m[ou]hamm?[ae]d$");
  private static final Pattern ALEX = Pattern.compile("^aleks");
  private static final Pattern ALEXANDR = Pattern.compile("^alexandr$");
  private static final Pattern YE = Pattern.compile("^ye(?=[gkv]|l[et])");
  private static final Pattern ENDING = Pattern.compile("(?<![iyj])[iyj]++$");

  private Transliteration() {}

  /// The form of `name`; a single word, which may be no person's, stays as it is.
  static FoldedName of(FoldedName name) {
    String[] words = name.value().split(" ", -1);
    return words.length == 1
        ? name
        : FoldedName.of(
            Arrays.stream(words).map(Transliteration::word).collect(Collectors.joining(" ")));
  }

  private static String word(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    String given = MOHAMMED.matcher(word).replaceFirst("mohammed");
    String latin =
        ALEXANDR.matcher(ALEX.matcher(given).replaceFirst("alex")).replaceFirst("alexander");
    return ENDING.matcher(YE.matcher(latin).replaceFirst("e")).replaceFirst("y");
  }
}
