package dev.dateline.recognition.canonical;

import dev.dateline.articles.names.PlaceTranslations;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes the ending of the genitive off a name if the text also has the name without it, or if it
/// is a known place: `Merkels` is Merkel beside `Angela Merkel`, `Russlands` is Russland.
///
/// @param ending empty if the language has none
record Genitives(String ending) implements Resolution {
  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    if (ending.isEmpty()) {
      return references;
    }
    Set<String> known =
        references.stream()
            .map(Reference::name)
            .flatMap(name -> Stream.of(name, name.substring(name.lastIndexOf(' ') + 1)))
            .collect(Collectors.toSet());
    return references.stream().map(reference -> nominative(reference, known)).toList();
  }

  private Reference nominative(Reference reference, Set<String> known) {
    String name = reference.name();
    String stem = name.substring(0, Math.max(0, name.length() - ending.length()));
    boolean isName = known.contains(stem) || !PlaceTranslations.of(stem).isEmpty();
    return name.endsWith(ending) && isName ? reference.named(stem) : reference;
  }
}
