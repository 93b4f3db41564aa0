package dev.dateline.recognition.canonical;

import dev.dateline.recognition.text.TaggedText;
import java.util.List;

/// One way in which several names can mean the same. Gives each reference a better name or leaves
/// it unchanged. A pure function.
@FunctionalInterface
interface Resolution {
  List<Reference> apply(TaggedText tagged, List<Reference> references);
}
