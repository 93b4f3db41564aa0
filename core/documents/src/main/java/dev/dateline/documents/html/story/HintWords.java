package dev.dateline.documents.html.story;

import dev.dateline.articles.Coded;
import dev.dateline.documents.words.NamedWordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the hints in class names and ids, with words from `hints.properties`.
///
/// `articleBody`, `article-body` and `article_body` are the same two words. A word or a pair of
/// neighbouring words gives a hint; a word after `no` or `has` gives none.
final class HintWords {
  private static final Map<String, Integer> WORDS = words();
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\s]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST = 400;

  private HintWords() {}

  /// The hints in `names`, the value of a class, id or role attribute, as a set of bits.
  static int in(String names) {
    int hints = 0;
    String bounded = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
    for (String name : SPACE.split(bounded)) {
      hints |= inName(BETWEEN.split(name));
    }
    return hints;
  }

  private static int inName(String[] words) {
    int hints = 0;
    String previous = "";
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean denied = (WORDS.getOrDefault(previous, 0) & DENIES) != 0;
      if (!denied) {
        hints |= WORDS.getOrDefault(lower, 0) | WORDS.getOrDefault(previous + lower, 0);
      }
      previous = lower;
    }
    return hints & ~DENIES;
  }

  private static final int DENIES = 1 << 30;

  private static Map<String, Integer> words() {
    var words = new HashMap<String, Integer>();
    NamedWordLists.of(HintWords.class, "hints.properties")
        .lists()
        .forEach(
            (list, members) -> {
              int bit =
                  list.equals("denies")
                      ? DENIES
                      : Coded.ofCode(Hint.values(), list).orElseThrow().bit();
              members.forEach(word -> words.merge(word, bit, (a, b) -> a | b));
            });
    return Map.copyOf(words);
  }
}
