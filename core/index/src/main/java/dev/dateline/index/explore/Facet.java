package dev.dateline.index.explore;

import dev.dateline.articles.Coded;
import dev.dateline.articles.EntityType;
import java.util.Optional;

/// A property by which articles are counted.
public enum Facet implements Coded {
  PERSON("person"),
  ORGANIZATION("organization"),
  LOCATION("location"),
  MISC("misc"),
  SOURCE("source"),
  LANGUAGE("language"),
  SECTION("section"),
  BYLINE("byline"),
  /// The folder of the objects, below that of the query.
  FOLDER("folder"),
  /// The years and months that the texts talk about.
  MENTIONED("mentioned");

  private final String code;

  Facet(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// The type of the names it counts; empty if it does not count names.
  public Optional<EntityType> entityType() {
    return switch (this) {
      case PERSON -> Optional.of(EntityType.PERSON);
      case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
      case LOCATION -> Optional.of(EntityType.LOCATION);
      case MISC -> Optional.of(EntityType.MISC);
      case SOURCE, LANGUAGE, SECTION, BYLINE, FOLDER, MENTIONED -> Optional.empty();
    };
  }
}
