package dev.dateline.index.search;

import java.util.List;
import java.util.Optional;

/// What a text must contain: each of some phrases, or words near each other, anywhere in it.
///
/// @param value as it was written
record TextCondition(String value, List<Sought> parts) {
  TextCondition {
    parts = List.copyOf(parts);
  }

  /// The first place of its first part in `text`; empty if `text` lacks one of its parts.
  Optional<Found> first(SearchedText text) {
    Optional<Found> first = Optional.empty();
    for (Sought part : parts) {
      var found = part.first(text);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      first = first.isEmpty() ? found : first;
    }
    return first;
  }
}
