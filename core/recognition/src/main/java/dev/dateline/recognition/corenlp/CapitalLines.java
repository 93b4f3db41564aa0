package dev.dateline.recognition.corenlp;

import dev.dateline.articles.names.NameCase;
import dev.dateline.articles.names.PlaceTranslations;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Restores the case of sentences in capitals in languages other than English, and of what follows
/// a dash or a colon in capitals, since the models recognize names by their case. Each word takes
/// the case that it has in the rest of the text, or else the one that the training text has.
///
/// @param locale the language, for its rules of case
/// @param isUsuallyLowerCase whether the training text has a word in lower case
record CapitalLines(Locale locale, Predicate<String> isUsuallyLowerCase) {
  private static final Set<String> DIVIDERS = Set.of("-", "--", "–", "—", ":", "|");
  private static final int FEWEST_WORDS = 3;
  private static final int SHORTEST_WORD = 2;

  List<Sentence> recase(List<Sentence> sentences) {
    if (sentences.stream().flatMap(CapitalLines::parts).noneMatch(this::isInCapitals)) {
      return sentences;
    }
    Map<String, String> asWritten = new HashMap<>();
    sentences.stream()
        .flatMap(CapitalLines::parts)
        .filter(part -> !isInCapitals(part))
        .flatMap(part -> part.stream().skip(1))
        .forEach(
            word -> asWritten.merge(word.word().toUpperCase(locale), word.word(), this::better));
    return sentences.stream().map(sentence -> recased(sentence, asWritten)).toList();
  }

  /// The parts of a sentence before and after each dash and colon, which belongs to the part before
  /// it.
  private static Stream<List<Token>> parts(Sentence sentence) {
    var parts = new ArrayList<List<Token>>();
    List<Token> words = sentence.tokens();
    int from = 0;
    for (int at = 0; at < words.size(); at++) {
      if (at + 1 == words.size() || DIVIDERS.contains(words.get(at).word())) {
        parts.add(words.subList(from, at + 1));
        from = at + 1;
      }
    }
    return parts.stream();
  }

  /// The first form with a letter in lower case, if there is one.
  private String better(String first, String second) {
    return isInCapitals(first) ? second : first;
  }

  private Sentence recased(Sentence sentence, Map<String, String> asWritten) {
    return new Sentence(parts(sentence).flatMap(part -> recased(part, asWritten)).toList());
  }

  private Stream<Token> recased(List<Token> part, Map<String, String> asWritten) {
    return isInCapitals(part)
        ? part.stream().map(word -> new Token(recased(word.word(), asWritten), word.span()))
        : part.stream();
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

  private boolean isInCapitals(List<Token> tokens) {
    long words = tokens.stream().filter(token -> isWord(token.word())).count();
    return words >= FEWEST_WORDS
        && tokens.stream().allMatch(token -> isInCapitals(token.word()) || isSplit(token));
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
    return word.length() >= SHORTEST_WORD
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }
}
