package dev.dateline.index.search;

import java.util.Optional;

/// Finds one part of a condition in texts.
sealed interface TextMatcher permits PhraseMatcher, ProximityMatcher {
  /// The first place in `text` that has it; empty if there is none.
  Optional<Match> first(SearchedText text);
}
