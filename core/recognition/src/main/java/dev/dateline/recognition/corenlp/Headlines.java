package dev.dateline.recognition.corenlp;

import dev.dateline.articles.names.NameCase;
import dev.dateline.recognition.lexicon.Demonyms;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.lexicon.HeadlineWords;
import dev.dateline.recognition.lexicon.Nations;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Restores the case of sentences in capitals, such as headlines, since the models recognize names
/// by their case. Each word takes the case that it has in the rest of the text, or else its usual
/// case in English.
final class Headlines {
  private static final int FEWEST_WORDS = 3;

  private final Predicate<String> isUsuallyLowerCase;

  /// @param isUsuallyLowerCase whether a word is usually written in lower case
  Headlines(Predicate<String> isUsuallyLowerCase) {
    this.isUsuallyLowerCase = isUsuallyLowerCase;
  }

  List<Sentence> recase(List<Sentence> sentences) {
    if (sentences.stream().noneMatch(Headlines::isAllCapitals)) {
      return sentences;
    }
    Map<String, String> asWritten = new HashMap<>();
    sentences.stream()
        .filter(sentence -> !isAllCapitals(sentence))
        .flatMap(sentence -> sentence.tokens().stream().skip(1))
        .forEach(token -> asWritten.putIfAbsent(upper(token.word()), token.word()));
    return sentences.stream()
        .map(sentence -> isAllCapitals(sentence) ? recase(sentence, asWritten) : sentence)
        .toList();
  }

  private Sentence recase(Sentence sentence, Map<String, String> asWritten) {
    return new Sentence(
        sentence.tokens().stream()
            .map(token -> new Token(recase(token.word(), asWritten), token.span()))
            .toList());
  }

  private String recase(String word, Map<String, String> asWritten) {
    if (word.length() > 3 && word.endsWith(".") && word.indexOf('.') == word.length() - 1) {
      return recase(word.substring(0, word.length() - 1), asWritten) + ".";
    }
    String seen = asWritten.get(word);
    if (seen != null) {
      return seen;
    }
    if (Gazetteer.find(word).isPresent() || word.length() < 2) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String name = NameCase.of(lower);
    boolean isName =
        Nations.contains(lower) || Demonyms.contains(name) || !isLowerCase(lower, asWritten);
    return isName ? name : lower;
  }

  /// `SUES` is lower case if English has `sues` or `sue`, or if the text has `sue`.
  private boolean isLowerCase(String word, Map<String, String> asWritten) {
    boolean inflected = word.endsWith("s") && word.length() > 3;
    String stem = inflected ? word.substring(0, word.length() - 1) : word;
    return FunctionWords.contains(word)
        || HeadlineWords.contains(stem)
        || HeadlineWords.contains(word)
        || isUsuallyLowerCase.test(word)
        || isUsuallyLowerCase.test(stem)
        || stem.equals(asWritten.get(upper(stem)));
  }

  private static boolean isAllCapitals(Sentence sentence) {
    long words = sentence.tokens().stream().filter(token -> isWord(token.word())).count();
    return words >= FEWEST_WORDS
        && sentence.tokens().stream().allMatch(token -> token.word().equals(upper(token.word())));
  }

  private static boolean isWord(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isLetter);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
