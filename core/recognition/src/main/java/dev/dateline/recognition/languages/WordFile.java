package dev.dateline.recognition.languages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A language's file of words. In its lists, words are separated by spaces, and the words of one
/// name are joined by underscores.
///
/// @param lists the words by the names of their lists
record WordFile(Map<String, Set<String>> lists) {
  /// The file of `language`, an ISO 639 code.
  static WordFile of(String language) {
    var lists = new Properties();
    var file = "/dev/dateline/recognition/languages/" + language + ".properties";
    try (var in = Objects.requireNonNull(WordFile.class.getResourceAsStream(file), file)) {
      lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new WordFile(
          lists.stringPropertyNames().stream()
              .collect(Collectors.toUnmodifiableMap(name -> name, name -> words(lists, name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(Properties lists, String name) {
    return Stream.of(lists.getProperty(name).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.replace('_', ' '))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The words of the list `name`; empty if there are none.
  Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  /// The one word of the list `name`; empty if there is none.
  String word(String name) {
    return list(name).stream().findFirst().orElse("");
  }
}
