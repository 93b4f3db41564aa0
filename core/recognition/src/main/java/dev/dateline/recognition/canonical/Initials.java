package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The bodies of a text by the initials of their names.
///
/// @param names for some initials the first mentions of each name that has them
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

  /// The one name that has the letters of `acronym` for its initials, if it stands before that.
  Optional<Reference> before(Reference acronym) {
    var sharing = names.getOrDefault(acronym.name(), Map.of()).values();
    return sharing.size() == 1
        ? sharing.stream()
            .filter(name -> name.written().start() < acronym.written().start())
            .findFirst()
        : Optional.empty();
  }

  /// The initials of the words with capitals; of `U.S.` all letters. Empty for fewer words.
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
