package dev.dateline.recognition.canonical;

import dev.dateline.recognition.text.TaggedText;
import java.util.List;

/// One reason for which several names mean one thing. Gives each reference a better name, or leaves
/// it as it is. A pure function.
@FunctionalInterface
interface Resolution {
  List<Reference> apply(TaggedText tagged, List<Reference> references);
}
