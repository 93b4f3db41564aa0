package dev.dateline.documents.language;

import dev.dateline.documents.words.PropertyFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The frequent words and the letters of each language.
final class Languages {
  private static final Pattern CHARACTERS = Pattern.compile("");
  private static final Pattern SPACE = Pattern.compile(" ");

  /// The tags of the languages.
  static final List<String> TAGS;

  /// For each frequent word, the languages in which it is frequent, as indices of [#TAGS].
  static final Map<String, List<Integer>> WORDS;

  /// The letters other than a to z, by language.
  static final Map<String, Set<String>> LETTERS = load("letters.properties", CHARACTERS);

  static {
    Map<String, Set<String>> words = load("words.properties", SPACE);
    TAGS = words.keySet().stream().sorted().toList();
    var byWord = new HashMap<String, List<Integer>>();
    for (int language = 0; language < TAGS.size(); language++) {
      for (String word : words.getOrDefault(TAGS.get(language), Set.of())) {
        byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(language);
      }
    }
    WORDS = Map.copyOf(byWord);
  }

  private Languages() {}

  /// For each of [#TAGS], the number of `words` that are frequent in the language.
  static int[] hits(List<String> words) {
    int[] hits = new int[TAGS.size()];
    for (String word : words) {
      for (int language : WORDS.getOrDefault(word, List.of())) {
        hits[language]++;
      }
    }
    return hits;
  }

  private static Map<String, Set<String>> load(String name, Pattern separator) {
    var languages = new HashMap<String, Set<String>>();
    PropertyFile.read(Languages.class, name)
        .forEach((tag, list) -> languages.put(tag.toString(), set(list.toString(), separator)));
    return Map.copyOf(languages);
  }

  private static Set<String> set(String list, Pattern separator) {
    return separator
        .splitAsStream(list.strip())
        .filter(entry -> !entry.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
