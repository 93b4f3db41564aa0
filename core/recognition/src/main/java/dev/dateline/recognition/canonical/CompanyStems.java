package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.CompanyForms;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;

/// Removes the legal form from a company's name: `Pfizer Inc` is `Pfizer`. Names in the gazetteer
/// keep it: `News Corp` is not `News`.
final class CompanyStems implements Resolution {
  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    return references.stream().map(CompanyStems::without).toList();
  }

  private static Reference without(Reference reference) {
    boolean needsIt = Gazetteer.find(reference.name()).isPresent();
    return reference.type() == EntityType.ORGANIZATION && !needsIt
        ? reference.named(CompanyForms.without(reference.name()))
        : reference;
  }
}
