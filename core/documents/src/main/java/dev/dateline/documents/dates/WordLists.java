package dev.dateline.documents.dates;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// Named lists of words, read from resources.
///
/// @param lists the words of each list, by the list's name
record WordLists(Map<String, Set<String>> lists) {
  WordLists {
    lists = Map.copyOf(lists);
  }

  /// The lists in a resource; words are separated by white space.
  static WordLists of(String resource) {
    var lists = new HashMap<String, Set<String>>();
    properties(resource)
        .forEach((name, words) -> lists.put(name.toString(), words(words.toString())));
    return new WordLists(lists);
  }

  /// Whether the list of that name has `word`.
  boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /// The properties in a resource of this package.
  static Properties properties(String resource) {
    var properties = new Properties();
    var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(resource));
    try (var in = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+", -1));
  }
}
