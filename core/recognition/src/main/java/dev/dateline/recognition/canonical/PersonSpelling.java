package dev.dateline.recognition.canonical;

import dev.dateline.recognition.lexicon.Generation;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Folds the variant Latin spellings of people's names: `Zelenskiy`, `Zelensky` and `Zelenskyy`,
/// `Sergei` and `Sergey`, `Erdoğan` and `Erdogan`. Too coarse for people in general, precise enough
/// within one article.
final class PersonSpelling {
  private PersonSpelling() {}

  /// The folded words of `name`, without `Jr.`, `II` and the like.
  static List<String> words(String name) {
    return Arrays.stream(name.split("[\\s-]+"))
        .filter(word -> !Generation.contains(word))
        .map(PersonSpelling::fold)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// The part of `name` that distinguishes a child from a parent, such as `Jr`; empty if there is
  /// none.
  static String generation(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return Generation.isOfAFamily(last) ? last.replace(".", "") : "";
  }

  private static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT)
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("ı", "i")
        .replaceFirst("^m[ou]hamm?[ae]d$", "mohamed")
        .replaceFirst("^ye", "e")
        .replaceAll("(.)\\1", "$1")
        .replace("kh", "h")
        .replaceFirst("e[iyj]$", "ei")
        .replaceFirst("(?:iy|yi|ij|y|i)$", "i");
  }
}
