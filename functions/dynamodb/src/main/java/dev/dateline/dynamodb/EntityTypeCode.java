package dev.dateline.dynamodb;

import dev.dateline.articles.EntityType;
import java.util.Arrays;

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
    return Arrays.stream(EntityType.values())
        .filter(type -> of(type).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of entity: " + code));
  }
}
