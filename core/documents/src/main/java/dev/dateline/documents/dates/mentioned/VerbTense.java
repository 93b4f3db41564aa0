package dev.dateline.documents.dates.mentioned;

import dev.dateline.documents.words.NamedWordLists;

/// Determines the tense of a clause from one word.
final class VerbTense {
  private static final NamedWordLists LISTS =
      NamedWordLists.of(VerbTense.class, "tenses.properties");
  private static final int SHORTEST_PAST = 4;

  private VerbTense() {}

  /// Whether the list has `word`.
  static boolean is(String list, String word) {
    return LISTS.has(list, word);
  }

  /// The tense that the word at `place` implies.
  static Tense of(WordSequence words, int place) {
    String word = words.at(place);
    if (is("past", word)) {
      return Tense.PAST;
    }
    if (announces(words, place)) {
      return Tense.FUTURE;
    }
    return isPastForm(words.as(place)) ? pastForm(words, place) : Tense.UNKNOWN;
  }

  private static boolean announces(WordSequence words, int place) {
    String word = words.at(place);
    String previous = words.at(place - 1);
    return is("future", word)
        || word.endsWith("'ll")
        || is("pairs", word + "|" + words.at(place + 1))
        || (is("plural", word) && previous.endsWith("s") && !is("determiners", previous))
        || (word.endsWith("ing") && (previous.equals("is") || previous.equals("are")));
  }

  /// Only lower-case words, since names are not verbs.
  private static boolean isPastForm(String word) {
    return is("irregular", word)
        || (word.length() >= SHORTEST_PAST
            && word.endsWith("ed")
            && !is("unlike", word)
            && word.chars().allMatch(Character::isLowerCase));
  }

  /// A participle has the tense of its auxiliary verb: `will be held`.
  private static Tense pastForm(WordSequence words, int place) {
    int served = place - 1;
    while (is("helping", words.at(served))) {
      served--;
    }
    String verb = words.at(served);
    if (announces(words, served) || (verb.equals("to") && served < place - 1)) {
      return Tense.FUTURE;
    }
    boolean present = verb.equals("is") || verb.equals("are");
    boolean bare = words.at(place - 1).equals("be");
    boolean describes = words.as(place).endsWith("ed") && is("determiners", verb);
    return present || bare || describes ? Tense.UNKNOWN : Tense.PAST;
  }
}
