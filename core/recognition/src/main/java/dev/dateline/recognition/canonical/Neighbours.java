package dev.dateline.recognition.canonical;

import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// The words around a name in its sentence. Coordinated names share their neighbours: in `Moscow
/// and Minsk said`, both are followed by `said`.
///
/// @param words the words of the sentence
/// @param from the index of the first word of the coordinated names
/// @param to the index after their last word
record Neighbours(List<Token> words, int from, int to) {
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor");

  /// The neighbours of `name` in `sentence`.
  static Neighbours of(Sentence sentence, Name name) {
    List<Token> words = sentence.tokens();
    int from = sentence.firstFrom(name.start());
    int to = sentence.firstNotBefore(name.end());
    return new Neighbours(words, joinedFrom(words, from), joinedTo(words, to));
  }

  /// The word at a distance from the names: -1 is the one before, 1 the one after. Empty beyond the
  /// sentence.
  String at(int distance) {
    int number = distance < 0 ? from + distance : to + distance - 1;
    return word(words, number);
  }

  private static int joinedFrom(List<Token> words, int from) {
    boolean joined = CONJUNCTIONS.contains(word(words, from - 1));
    int first = from;
    while (joined && isName(words, first - 2) && isConjunctionOrComma(word(words, first - 1))) {
      first -= 2;
      while (isName(words, first - 1)) {
        first--;
      }
    }
    return first;
  }

  private static int joinedTo(List<Token> words, int to) {
    int last = to;
    boolean joined = false;
    while (isConjunctionOrComma(word(words, last)) && isName(words, last + 1)) {
      joined |= CONJUNCTIONS.contains(word(words, last));
      last += 2;
      while (isName(words, last)) {
        last++;
      }
    }
    return joined ? last : to;
  }

  private static boolean isConjunctionOrComma(String word) {
    return CONJUNCTIONS.contains(word) || word.equals(",");
  }

  private static boolean isName(List<Token> words, int number) {
    return number >= 0 && number < words.size() && words.get(number).isCapitalized();
  }

  private static String word(List<Token> words, int number) {
    return number >= 0 && number < words.size() ? words.get(number).word() : "";
  }
}
