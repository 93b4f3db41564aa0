package dev.dateline.recognition.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Given names of Europe and the Americas, from the lists of the package Faker (MIT License). Those
/// that are mostly common words or places are left out.
final class GivenNames {
  private static final Set<String> NAMES = read();

  private GivenNames() {}

  /// Whether `word` is a given name, spelled with these capitals and accents.
  static boolean contains(String word) {
    return NAMES.contains(word);
  }

  private static Set<String> read() {
    String file = "/dev/dateline/recognition/languages/given-names.txt";
    try (var in = Objects.requireNonNull(GivenNames.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
