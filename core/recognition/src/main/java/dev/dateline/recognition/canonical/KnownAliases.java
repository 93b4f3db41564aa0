package dev.dateline.recognition.canonical;

import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;

/// Resolves names that mean the same in every article: `U.S.` and `US` are the United States.
final class KnownAliases implements Resolution {
  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    return references.stream()
        .map(reference -> reference.named(Gazetteer.canonical(reference.name())))
        .toList();
  }
}
