package dev.dateline.documents.html.story;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// Reads the word lists that are resources of this package.
final class WordLists {
  private WordLists() {}

  /// The lists of a resource, by name; words are separated by white space.
  static Map<String, Set<String>> of(String resource) {
    var lists = new HashMap<String, Set<String>>();
    properties(resource)
        .forEach((name, words) -> lists.put(name.toString(), split(words.toString())));
    return Map.copyOf(lists);
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

  private static Set<String> split(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+", -1)));
  }
}
