package dev.dateline.recognition.canonical;

import dev.dateline.recognition.lexicon.Generation;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// People's names in a form in which the ways of writing them in Latin letters are one:
/// `Zelenskiy`, `Zelensky` and `Zelenskyy`, `Sergei` and `Sergey`, `Erdoğan` and `Erdogan`. Too
/// coarse to hold for all people, fine enough for those of one article.
final class PersonSpelling {
  private PersonSpelling() {}

  /// The words of `name`, each in that form, without `Jr.`, `II` and the like.
  static List<String> words(String name) {
    return Arrays.stream(name.split("[\\s-]+"))
        .filter(word -> !Generation.contains(word))
        .map(PersonSpelling::fold)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// What of `name` tells a child from a parent, such as `Jr`; empty where nothing does.
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
