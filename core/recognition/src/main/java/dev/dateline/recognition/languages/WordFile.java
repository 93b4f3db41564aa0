package dev.dateline.recognition.languages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A language's file of words. In its lists, words are separated by spaces, and the words of one
/// name are joined by underscores.
final class WordFile {
  private final Properties lists;

  private WordFile(Properties lists) {
    this.lists = lists;
  }

  /// The file of `language`, an ISO 639 code.
  static WordFile of(String language) {
    var lists = new Properties();
    var file = "/dev/dateline/recognition/languages/" + language + ".properties";
    try (var in = Objects.requireNonNull(WordFile.class.getResourceAsStream(file), file)) {
      lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new WordFile(lists);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words listed as `kind`; empty if there are none.
  Set<String> list(String kind) {
    return Stream.of(word(kind).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.replace('_', ' '))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The one word that the file has as `kind`; empty if it has none.
  String word(String kind) {
    return lists.getProperty(kind, "").strip();
  }
}
