package dev.dateline.recognition.rules;

import dev.dateline.recognition.text.TaggedText;

/// One repair of the names in a text: adds, removes, moves or retypes some. A pure function.
@FunctionalInterface
interface Rule {
  TaggedText apply(TaggedText tagged);
}
