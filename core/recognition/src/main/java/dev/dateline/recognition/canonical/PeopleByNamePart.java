package dev.dateline.recognition.canonical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The people in a text by the first and the last word of their names.
///
/// @param byWord by a word, the people whose names begin or end with it
record PeopleByNamePart(Map<String, List<Person>> byWord) {
  /// If more people share a word, it identifies nobody.
  private static final int MOST = 200;

  static PeopleByNamePart of(Collection<Person> people) {
    Map<String, List<Person>> byWord = new HashMap<>();
    for (Person person : people) {
      Stream.of(person.words().getFirst(), person.words().getLast())
          .distinct()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(person));
    }
    return new PeopleByNamePart(byWord);
  }

  /// The person with the longer name that `part` shortens; `part` itself if there is none or more
  /// than one.
  Person fullest(Person part) {
    for (Shortening shortening : Shortening.values()) {
      List<String> words = part.words();
      String word = shortening == Shortening.FIRST ? words.getFirst() : words.getLast();
      List<Person> sharing = byWord.getOrDefault(word, List.of());
      List<Person> full =
          sharing.size() > MOST
              ? List.of()
              : sharing.stream().filter(person -> shortening.holds(part, person)).toList();
      if (!full.isEmpty()) {
        return areOne(full) ? longest(full) : part;
      }
    }
    return part;
  }

  private static boolean areOne(List<Person> people) {
    Person longest = longest(people);
    return people.stream()
        .allMatch(person -> person.equals(longest) || Shortening.isOfOne(person, longest));
  }

  private static Person longest(List<Person> people) {
    return people.stream()
        .reduce((one, other) -> other.words().size() > one.words().size() ? other : one)
        .orElseThrow();
  }
}
