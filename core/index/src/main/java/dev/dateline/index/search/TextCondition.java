package dev.dateline.index.search;

import java.util.List;
import java.util.Optional;

/// What a text must contain: each of some phrases, or words near each other, anywhere in it.
record TextCondition(List<TextMatcher> parts) {
  TextCondition {
    parts = List.copyOf(parts);
  }

  /// The first place of its first part in `text`; empty if `text` lacks one of its parts.
  Optional<Match> first(SearchedText text) {
    Optional<Match> first = Optional.empty();
    for (TextMatcher part : parts) {
      var found = part.first(text);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      first = first.isEmpty() ? found : first;
    }
    return first;
  }
}
