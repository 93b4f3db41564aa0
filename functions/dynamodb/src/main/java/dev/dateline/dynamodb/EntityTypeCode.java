package dev.dateline.dynamodb;

import dev.dateline.articles.EntityType;

/// The types of entities as one letter each.
final class EntityTypeCode {
  private EntityTypeCode() {}

  static String of(EntityType type) {
    return switch (type) {
      case PERSON -> "P";
      case ORGANIZATION -> "O";
      case LOCATION -> "L";
      case MISC -> "M";
    };
  }

  static EntityType parse(String code) {
    return switch (code) {
      case "P" -> EntityType.PERSON;
      case "O" -> EntityType.ORGANIZATION;
      case "L" -> EntityType.LOCATION;
      case "M" -> EntityType.MISC;
      default -> throw new IllegalArgumentException("no type of entity: " + code);
    };
  }
}
