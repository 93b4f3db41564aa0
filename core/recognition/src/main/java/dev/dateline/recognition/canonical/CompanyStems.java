package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.CompanyForms;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Removes the legal form from a company's name: `Pfizer Inc` is `Pfizer`. Names in the gazetteer
/// keep it: `News Corp` is not `News`. `Vodacom Group` is `Vodacom` if the text has both.
final class CompanyStems implements Resolution {
  private static final Set<String> KINDS =
      Set.of("Bank", "Company", "Corporation", "Group", "Holdings", "International");

  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    List<Reference> stems = references.stream().map(CompanyStems::without).toList();
    Set<String> names =
        stems.stream()
            .filter(reference -> reference.type() == EntityType.ORGANIZATION)
            .map(Reference::name)
            .collect(Collectors.toSet());
    return stems.stream().map(reference -> shorter(reference, names)).toList();
  }

  private static Reference without(Reference reference) {
    boolean needsIt = Gazetteer.find(reference.name()).isPresent();
    return reference.type() == EntityType.ORGANIZATION && !needsIt
        ? reference.named(CompanyForms.without(reference.name()))
        : reference;
  }

  /// The reference by the name without the kind of company at its end, if the text has that too.
  private static Reference shorter(Reference reference, Set<String> names) {
    String name = reference.name();
    int space = name.lastIndexOf(' ');
    boolean isBoth =
        reference.type() == EntityType.ORGANIZATION
            && space > 0
            && KINDS.contains(name.substring(space + 1))
            && names.contains(name.substring(0, space));
    return isBoth ? reference.named(name.substring(0, space)) : reference;
  }
}
