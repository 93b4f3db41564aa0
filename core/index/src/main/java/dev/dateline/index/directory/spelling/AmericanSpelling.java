package dev.dateline.index.directory.spelling;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The American form of words that are frequent in the names of organizations and that British
/// English spells differently: `organization` for `organisation`, `defense` for `defence`. The
/// directory stores names in this form, so it must stay the same in every release.
final class AmericanSpelling {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("organisation", "organization"),
          Map.entry("organisations", "organizations"),
          Map.entry("organised", "organized"),
          Map.entry("defence", "defense"),
          Map.entry("centre", "center"),
          Map.entry("centres", "centers"),
          Map.entry("labour", "labor"),
          Map.entry("programme", "program"),
          Map.entry("theatre", "theater"),
          Map.entry("harbour", "harbor"),
          Map.entry("licence", "license"),
          Map.entry("aluminium", "aluminum"));

  private AmericanSpelling() {}

  /// `name` with these words in American spelling, and `cooperation` in one word.
  static FoldedName of(FoldedName name) {
    String words =
        Arrays.stream(name.value().split(" ", -1))
            .map(word -> WORDS.getOrDefault(word, word))
            .collect(Collectors.joining(" "));
    return FoldedName.of((" " + words).replace(" co operati", " cooperati"));
  }
}
