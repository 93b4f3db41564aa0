package dev.dateline.crf;

import java.util.List;

/// Whether a capitalized word within a sentence stands there a second time.
final class Occurrences {
  private static final int NEAREST = 3;
  private static final int FARTHEST = 150;

  private Occurrences() {}

  /// Whether the word at `at` is one that may be looked for: a capitalized one between others, the
  /// next of which has no capital.
  static boolean counts(List<WordFeatures> words, int at) {
    return at > 0
        && at + 1 < words.size()
        && isCapitalized(words.get(at).word())
        && isSmall(words.get(at + 1).word())
        && hasLetter(words.get(at - 1).word());
  }

  /// Whether it stands again after `at`, beyond its neighbours.
  static boolean follows(List<WordFeatures> words, int at) {
    int to = Math.min(words.size(), at + FARTHEST);
    return at + NEAREST < to && has(words.subList(at + NEAREST, to), words.get(at).word());
  }

  /// Whether it stands before `at`, beyond its neighbours.
  static boolean precedes(List<WordFeatures> words, int at) {
    int from = Math.max(0, at - FARTHEST + 1);
    return from < at - NEAREST + 1
        && has(words.subList(from, at - NEAREST + 1), words.get(at).word());
  }

  private static boolean has(List<WordFeatures> words, String word) {
    for (WordFeatures form : words) {
      if (form.word().equals(word)) {
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

  private static boolean isSmall(String word) {
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
