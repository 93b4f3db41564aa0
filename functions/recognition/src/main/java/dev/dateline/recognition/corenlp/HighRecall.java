package dev.dateline.recognition.corenlp;

import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Names;
import java.util.List;

/// Joins what two models find in one sentence: all of the first's names, and those of the second's
/// where the first found none (CoreNLP's combination mode `HIGH_RECALL`). Where the second sees the
/// same kind of name and more of it, its span counts.
final class HighRecall {
  private HighRecall() {}

  static List<Name> join(List<Name> first, List<Name> second) {
    List<Name> longer =
        second.stream()
            .filter(name -> first.stream().anyMatch(other -> extend(name, other)))
            .filter(name -> first.stream().allMatch(other -> apartOrWithin(other, name)))
            .toList();
    return Names.join(Names.join(longer, first), second);
  }

  private static boolean extend(Name name, Name other) {
    return name.contains(other) && !other.contains(name) && name.type() == other.type();
  }

  private static boolean apartOrWithin(Name other, Name name) {
    return !other.overlaps(name) || name.contains(other);
  }
}
