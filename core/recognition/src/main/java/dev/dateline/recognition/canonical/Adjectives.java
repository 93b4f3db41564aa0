package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Compound;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.text.TaggedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Resolves an adjective derived from a name to that name: `U.S.-led` means the United States, `New
/// York-based` New York, `pro-Russian` the Russians.
final class Adjectives implements Resolution {
  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    Map<String, EntityType> known = new HashMap<>();
    references.forEach(reference -> known.putIfAbsent(reference.name(), reference.type()));
    return references.stream().map(reference -> base(reference, known)).toList();
  }

  private static Reference base(Reference reference, Map<String, EntityType> known) {
    int last = reference.name().lastIndexOf(' ') + 1;
    Optional<Compound> compound = Compound.of(reference.name().substring(last));
    if (compound.isEmpty()) {
      return reference;
    }
    String base = reference.name().substring(0, last) + compound.get().base();
    String name = Gazetteer.canonical(base);
    EntityType type =
        Gazetteer.find(base)
            .map(Gazetteer.Entry::type)
            .orElse(known.getOrDefault(name, EntityType.LOCATION));
    return reference.meaning(name, type);
  }
}
