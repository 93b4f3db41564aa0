package dev.dateline.recognition.corenlp;

import dev.dateline.articles.names.NameCase;
import dev.dateline.articles.names.PlaceTranslations;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Restores the case of sentences in capitals in languages other than English, since the models
/// recognize names by their case. Each word takes the case that it has in the rest of the text, or
/// else the one that the training text has.
///
/// @param locale the language, for its rules of case
/// @param isUsuallyLowerCase whether the training text has a word in lower case
record CapitalLines(Locale locale, Predicate<String> isUsuallyLowerCase) {
  private static final int FEWEST_WORDS = 3;
  private static final int SHORTEST_WORD = 2;

  List<Sentence> recase(List<Sentence> sentences) {
    if (sentences.stream().noneMatch(this::isInCapitals)) {
      return sentences;
    }
    Map<String, String> asWritten = new HashMap<>();
    sentences.stream()
        .filter(sentence -> !isInCapitals(sentence))
        .flatMap(sentence -> sentence.tokens().stream().skip(1))
        .forEach(word -> asWritten.putIfAbsent(word.word().toUpperCase(locale), word.word()));
    return sentences.stream()
        .map(sentence -> isInCapitals(sentence) ? recased(sentence, asWritten) : sentence)
        .toList();
  }

  private Sentence recased(Sentence sentence, Map<String, String> asWritten) {
    return new Sentence(
        sentence.tokens().stream()
            .map(word -> new Token(recased(word.word(), asWritten), word.span()))
            .toList());
  }

  /// Keeps the length of a word, which `ß` in capitals does not.
  private String recased(String word, Map<String, String> asWritten) {
    String seen = asWritten.getOrDefault(word, word);
    if (!seen.equals(word) || word.length() < SHORTEST_WORD || asWritten.containsKey(word)) {
      return seen.length() == word.length() ? seen : word;
    }
    String lower = word.toLowerCase(locale);
    boolean isName = !isUsuallyLowerCase.test(lower) || !PlaceTranslations.of(word).isEmpty();
    return isName ? NameCase.of(lower) : lower;
  }

  private boolean isInCapitals(Sentence sentence) {
    long words = sentence.tokens().stream().filter(token -> isWord(token.word())).count();
    return words >= FEWEST_WORDS
        && sentence.tokens().stream()
            .allMatch(token -> isInCapitals(token.word()) || isSplit(token));
  }

  private boolean isInCapitals(String word) {
    return word.equals(word.toUpperCase(locale));
  }

  /// The French tokenizer makes `DU` the words `de` and `le`, with one letter of the text each, and
  /// `AU` `à` and `le`.
  private static boolean isSplit(Token word) {
    return word.word().length() > word.end() - word.start() || word.word().equals("à");
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter);
  }
}
