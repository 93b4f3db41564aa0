package dev.dateline.index.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Phrases in one sentence, in any order, with few other words between them.
///
/// @param phrases each at least as often as it is in the list
/// @param distance the most other words between the first and the last of them
record Near(List<Phrase> phrases, int distance) implements Sought {
  Near {
    phrases = List.copyOf(phrases);
  }

  /// For each place where a phrase ends, the nearest places of the others before it are the best
  /// ones.
  @Override
  public Optional<Found> first(SearchedText text) {
    Map<Phrase, Deque<Found>> nearest = new HashMap<>();
    for (Place place : places(text)) {
      var places = nearest.computeIfAbsent(place.phrase(), any -> new ArrayDeque<>());
      places.addLast(place.found());
      if (places.size() > occurrences(place.phrase())) {
        places.removeFirst();
      }
      var window = window(nearest, place.found().end());
      if (window.isPresent() && isNear(window.get(), text)) {
        return window;
      }
    }
    return Optional.empty();
  }

  private record Place(Phrase phrase, Found found) {}

  /// The places of all phrases, by their ends.
  private List<Place> places(SearchedText text) {
    var places = new ArrayList<Place>();
    for (Phrase phrase : phrases.stream().distinct().toList()) {
      var found = phrase.first(text);
      while (found.isPresent()) {
        places.add(new Place(phrase, found.get()));
        found = phrase.first(text, found.get().first() + 1);
      }
    }
    places.sort(Comparator.comparingInt(place -> place.found().end()));
    return places;
  }

  private long occurrences(Phrase phrase) {
    return phrases.stream().filter(phrase::equals).count();
  }

  /// The words from the first of the nearest places to `end`; empty if a phrase is missing.
  private Optional<Found> window(Map<Phrase, Deque<Found>> nearest, int end) {
    int first = end;
    for (Phrase phrase : phrases) {
      var places = nearest.get(phrase);
      if (places == null || places.size() < occurrences(phrase)) {
        return Optional.empty();
      }
      first = Math.min(first, places.getFirst().first());
    }
    return Optional.of(new Found(first, end));
  }

  private boolean isNear(Found window, SearchedText text) {
    int sought = phrases.stream().mapToInt(Phrase::length).sum();
    return window.end() - window.first() - sought <= distance
        && text.sentence(window.first()) == text.sentence(window.end() - 1);
  }
}
