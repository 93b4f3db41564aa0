package dev.dateline.index.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Matches phrases in one sentence, in any order, with few other words between them.
///
/// @param phrases a phrase that is listed twice must occur twice
/// @param distance the most other words between the first and the last of them
record ProximityMatcher(List<PhraseMatcher> phrases, int distance) implements TextMatcher {
  ProximityMatcher {
    phrases = List.copyOf(phrases);
  }

  /// Wherever a phrase ends, the occurrences of the others that are nearest before it make the
  /// shortest window.
  @Override
  public Optional<Match> first(SearchedText text) {
    Map<PhraseMatcher, Deque<Match>> nearest = new HashMap<>();
    for (Occurrence occurrence : all(text)) {
      var before = nearest.computeIfAbsent(occurrence.phrase(), any -> new ArrayDeque<>());
      before.addLast(occurrence.found());
      if (before.size() > timesSought(occurrence.phrase())) {
        before.removeFirst();
      }
      var window = window(nearest, occurrence.found().end());
      if (window.isPresent() && isNear(window.get(), text)) {
        return window;
      }
    }
    return Optional.empty();
  }

  private record Occurrence(PhraseMatcher phrase, Match found) {}

  /// The occurrences of all phrases, by their ends.
  private List<Occurrence> all(SearchedText text) {
    var all = new ArrayList<Occurrence>();
    for (PhraseMatcher phrase : phrases.stream().distinct().toList()) {
      var found = phrase.first(text);
      while (found.isPresent()) {
        all.add(new Occurrence(phrase, found.get()));
        found = phrase.first(text, found.get().first() + 1);
      }
    }
    all.sort(Comparator.comparingInt(occurrence -> occurrence.found().end()));
    return all;
  }

  private long timesSought(PhraseMatcher phrase) {
    return phrases.stream().filter(phrase::equals).count();
  }

  /// The words from the first of the nearest occurrences to `end`; empty if a phrase is missing.
  private Optional<Match> window(Map<PhraseMatcher, Deque<Match>> nearest, int end) {
    int first = end;
    for (PhraseMatcher phrase : phrases) {
      var before = nearest.get(phrase);
      if (before == null || before.size() < timesSought(phrase)) {
        return Optional.empty();
      }
      first = Math.min(first, before.getFirst().first());
    }
    return Optional.of(new Match(first, end));
  }

  private boolean isNear(Match window, SearchedText text) {
    int sought = phrases.stream().mapToInt(PhraseMatcher::length).sum();
    return window.end() - window.first() - sought <= distance
        && text.sentence(window.first()) == text.sentence(window.end() - 1);
  }
}
