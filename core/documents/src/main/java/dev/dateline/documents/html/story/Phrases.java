package dev.dateline.documents.html.story;

import dev.dateline.documents.words.NamedWordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The set phrases in a text, with the phrases of `phrases.properties`.
///
/// @param said the kinds of phrase anywhere in the text, as a set of bits
/// @param opening the kinds of phrase that the text opens with
record Phrases(int said, int opening) {
  private static final Map<String, Integer> KINDS = kinds();
  private static final Set<String> FIRST_WORDS = firstWords();
  private static final int LONGEST = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[©«»→←‹›]");

  static Phrases in(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(it -> it.group()).toList();
    int said = 0;
    for (int i = 0; i < words.size(); i++) {
      said |= at(words, i);
    }
    return new Phrases(said, words.isEmpty() ? 0 : at(words, 0));
  }

  private static int at(List<String> words, int at) {
    if (!FIRST_WORDS.contains(words.get(at))) {
      return 0;
    }
    int kinds = 0;
    var phrase = new StringBuilder();
    for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
      phrase.append(phrase.isEmpty() ? "" : "_").append(words.get(i));
      kinds |= KINDS.getOrDefault(phrase.toString(), 0);
    }
    return kinds;
  }

  private static Map<String, Integer> kinds() {
    var lists = NamedWordLists.of(Phrases.class, "phrases.properties");
    var kinds = new HashMap<String, Integer>();
    for (BoilerplatePhrase kind : BoilerplatePhrase.values()) {
      for (String phrase : lists.of(kind.code())) {
        kinds.merge(phrase, kind.bit(), (a, b) -> a | b);
      }
    }
    return Map.copyOf(kinds);
  }

  private static Set<String> firstWords() {
    var words = new HashSet<String>();
    KINDS.keySet().forEach(phrase -> words.add(phrase.split("_", 2)[0]));
    return Set.copyOf(words);
  }
}
