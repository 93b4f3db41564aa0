package dev.dateline.recognition.lexicon;

import dev.dateline.articles.EntityType;
import java.util.Optional;

/// The type of a name that is known independently of the text.
public final class KnownType {
  private KnownType() {}

  /// The type of `name` if it is in the gazetteer, a demonym or a country.
  public static Optional<EntityType> of(String name) {
    return Gazetteer.find(name)
        .map(Gazetteer.Entry::type)
        .or(() -> Nations.contains(name) ? Optional.of(EntityType.LOCATION) : Optional.empty());
  }
}
