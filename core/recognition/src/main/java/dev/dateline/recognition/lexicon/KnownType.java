package dev.dateline.recognition.lexicon;

import dev.dateline.articles.EntityType;
import java.util.Optional;

/// What names are of beforehand, whatever a text says.
public final class KnownType {
  private KnownType() {}

  /// The type of `name`, where it is in the gazetteer, a demonym or a country.
  public static Optional<EntityType> of(String name) {
    return Gazetteer.find(name)
        .map(Gazetteer.Entry::type)
        .or(() -> Nations.contains(name) ? Optional.of(EntityType.LOCATION) : Optional.empty());
  }
}
