package dev.dateline.index.search;

import java.util.Optional;

/// A part of a condition on texts.
sealed interface Sought permits PhraseMatcher, Near {
  /// The first place in `text` that has it; empty if there is none.
  Optional<Found> first(SearchedText text);
}
