package dev.dateline.recognition.canonical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The people of a text by the first and the last word of their names.
///
/// @param byWord the names that begin or end with a word
record Bearers(Map<String, List<List<String>>> byWord) {
  /// Of more than this many people who share a word, nobody can be told apart.
  private static final int MOST = 200;

  static Bearers of(Collection<List<String>> names) {
    Map<String, List<List<String>>> byWord = new HashMap<>();
    for (List<String> name : names) {
      Stream.of(name.getFirst(), name.getLast())
          .distinct()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(name));
    }
    return new Bearers(byWord);
  }

  /// The one longer name that `part` is short for; `part` where there is none, or several.
  List<String> fullest(List<String> part) {
    for (Shortening shortening : Shortening.values()) {
      String word = shortening == Shortening.FIRST ? part.getFirst() : part.getLast();
      List<List<String>> sharing = byWord.getOrDefault(word, List.of());
      List<List<String>> full =
          sharing.size() > MOST
              ? List.of()
              : sharing.stream().filter(name -> shortening.holds(part, name)).toList();
      if (!full.isEmpty()) {
        return areOne(full) ? longest(full) : part;
      }
    }
    return part;
  }

  private static boolean areOne(List<List<String>> names) {
    List<String> longest = longest(names);
    return names.stream()
        .allMatch(name -> name.equals(longest) || Shortening.isOfOne(name, longest));
  }

  private static List<String> longest(List<List<String>> names) {
    return names.stream()
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .orElseThrow();
  }
}
