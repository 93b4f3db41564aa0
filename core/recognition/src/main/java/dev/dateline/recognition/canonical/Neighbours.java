package dev.dateline.recognition.canonical;

import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// The words around a name in its sentence, or around the names that it is joined to: of `Moscow
/// and Minsk said` both names have the neighbour `said`.
///
/// @param words those of the sentence
/// @param from the number of the first word of the names
/// @param to the number of the first word behind them
record Neighbours(List<Token> words, int from, int to) {
  private static final Set<String> JOINTS = Set.of("and", "or", "nor");

  /// The neighbours of `name` in `sentence`.
  static Neighbours of(Sentence sentence, Name name) {
    List<Token> words = sentence.tokens();
    int from = sentence.firstFrom(name.start());
    int to = sentence.firstNotBefore(name.end());
    return new Neighbours(words, joinedFrom(words, from), joinedTo(words, to));
  }

  /// The word so many before the names, from -1, or behind them, from 1; empty where there is none.
  String at(int distance) {
    int number = distance < 0 ? from + distance : to + distance - 1;
    return word(words, number);
  }

  private static int joinedFrom(List<Token> words, int from) {
    boolean joined = JOINTS.contains(word(words, from - 1));
    int first = from;
    while (joined && isName(words, first - 2) && isJointOrComma(word(words, first - 1))) {
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
    while (isJointOrComma(word(words, last)) && isName(words, last + 1)) {
      joined |= JOINTS.contains(word(words, last));
      last += 2;
      while (isName(words, last)) {
        last++;
      }
    }
    return joined ? last : to;
  }

  private static boolean isJointOrComma(String word) {
    return JOINTS.contains(word) || word.equals(",");
  }

  private static boolean isName(List<Token> words, int number) {
    return number >= 0 && number < words.size() && words.get(number).isCapitalized();
  }

  private static String word(List<Token> words, int number) {
    return number >= 0 && number < words.size() ? words.get(number).word() : "";
  }
}
