package dev.dateline.crf;

import java.util.List;

/// Whether a capitalized word occurs again in its sentence: a feature of its label.
final class Occurrences {
  private static final int NEAREST = 3;
  private static final int FARTHEST = 150;

  private Occurrences() {}

  /// Whether the feature applies to the word at `at`: it is capitalized, the previous word has a
  /// letter, and the next word is in lower case.
  static boolean applies(List<WordFeatures> words, int at) {
    return at > 0
        && at + 1 < words.size()
        && isCapitalized(words.get(at).word())
        && isLowerCase(words.get(at + 1).word())
        && hasLetter(words.get(at - 1).word());
  }

  /// Whether the word occurs again after `at`, other than right beside it.
  static boolean follows(List<WordFeatures> words, int at) {
    int to = Math.min(words.size(), at + FARTHEST);
    return at + NEAREST < to && has(words.subList(at + NEAREST, to), words.get(at).word());
  }

  /// Whether the word occurs before `at`, other than right beside it.
  static boolean precedes(List<WordFeatures> words, int at) {
    int from = Math.max(0, at - FARTHEST + 1);
    return from < at - NEAREST + 1
        && has(words.subList(from, at - NEAREST + 1), words.get(at).word());
  }

  private static boolean has(List<WordFeatures> words, String word) {
    for (WordFeatures other : words) {
      if (other.word().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitalized(String word) {
    return word.length() > 1
        && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
        && !hasCapital(word, 1);
  }

  private static boolean isLowerCase(String word) {
    return !hasCapital(word, 0) && hasLetter(word);
  }

  private static boolean hasCapital(String word, int from) {
    for (int at = from; at < word.length(); at++) {
      if (Character.isUpperCase(word.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (Character.isLetter(word.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
