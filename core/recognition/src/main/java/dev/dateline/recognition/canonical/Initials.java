package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The names of a text, except people's, by their initials.
///
/// @param names by initials and normalized name, the first mention of the name
record Initials(Map<String, Map<String, Reference>> names) {
  private static final int FEWEST_WORDS = 3;

  static Initials of(List<Reference> references) {
    Map<String, Map<String, Reference>> names = new HashMap<>();
    for (Reference reference : references) {
      if (reference.type() != EntityType.PERSON) {
        String initials = of(reference.name());
        names
            .computeIfAbsent(initials, i -> new HashMap<>())
            .putIfAbsent(reference.key(), reference);
      }
    }
    names.remove("");
    return new Initials(names);
  }

  /// The name with these initials, if it is the only one and precedes `acronym`.
  Optional<Reference> before(Reference acronym) {
    var sharing = names.getOrDefault(acronym.name(), Map.of()).values();
    return sharing.size() == 1
        ? sharing.stream()
            .filter(name -> name.written().start() < acronym.written().start())
            .findFirst()
        : Optional.empty();
  }

  /// The initials of the capitalized words; `U.S.` contributes all its letters. Empty if `name` has
  /// fewer than [#FEWEST_WORDS] words.
  private static String of(String name) {
    String[] words = name.split("[\\s-]+");
    return words.length < FEWEST_WORDS
        ? ""
        : Arrays.stream(words)
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
            .map(
                word ->
                    word.matches("(?:\\p{Lu}\\.)+") ? word.replace(".", "") : word.substring(0, 1))
            .collect(Collectors.joining());
  }
}
