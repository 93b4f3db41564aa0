package dev.dateline.recognition.canonical;

import dev.dateline.articles.names.Generation;
import dev.dateline.articles.names.Transliteration;
import java.util.Arrays;
import java.util.List;

/// The words of people's names in a form that all their spellings within one article share.
final class PersonSpelling {
  private PersonSpelling() {}

  /// The folded words of `name`, without `Jr.`, `II` and the like.
  static List<String> words(String name) {
    return Arrays.stream(name.split("[\\s-]+"))
        .filter(word -> !Generation.contains(word))
        .map(Transliteration.WITHIN_AN_ARTICLE::of)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// The number of a monarch or a pope, such as `VI`; empty if `name` has none.
  static String number(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return Generation.contains(last) && !Generation.isOfAFamily(last) ? last : "";
  }

  /// The suffix that distinguishes a child from a parent, such as `Jr`; empty if `name` has none.
  static String generation(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return Generation.isOfAFamily(last) ? last.replace(".", "") : "";
  }
}
