package dev.dateline.recognition.rules;

import dev.dateline.recognition.text.TaggedText;

/// Corrects the names found in a text: adds, removes, moves or retypes some of them. A pure
/// function.
@FunctionalInterface
public interface Rule {
  /// Returns `tagged` with its names corrected.
  TaggedText apply(TaggedText tagged);
}
