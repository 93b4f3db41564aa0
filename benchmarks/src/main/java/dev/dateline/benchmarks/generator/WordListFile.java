package dev.dateline.benchmarks.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads word lists, which are resources with one entry per line.
final class WordListFile {
  private WordListFile() {}

  static List<String> of(String name) {
    try (var resource = WordListFile.class.getResourceAsStream("/press/" + name + ".txt")) {
      if (resource == null) {
        throw new IllegalStateException("no such resource: " + name);
      }
      var text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
