package dev.dateline.index.search;

import dev.dateline.index.directory.spelling.FoldedName;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Folds words as names are folded. Remembers those that are not ASCII: folding them is slow, and
/// texts repeat their words. Thread-safe.
final class FoldedWords {
  private static final int ASCII = 128;

  /// Longer words hardly repeat, and would take much memory.
  private static final int LONGEST = 100;

  private final Map<String, String> remembered = new ConcurrentHashMap<>();
  private final int most;

  /// @param most how many words are remembered; then all are forgotten
  FoldedWords(int most) {
    this.most = most;
  }

  /// `word` without case and accents.
  String fold(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    if (word.length() > LONGEST) {
      return folded(word);
    }
    String known = remembered.get(word);
    return known == null ? remember(word) : known;
  }

  /// How many words are remembered.
  int remembered() {
    return remembered.size();
  }

  private String remember(String word) {
    if (remembered.size() >= most) {
      remembered.clear();
    }
    String folded = folded(word);
    remembered.put(word, folded);
    return folded;
  }

  private static boolean isAscii(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String word) {
    String folded = FoldedName.of(word).value();
    return folded.isEmpty() ? word : folded;
  }
}
