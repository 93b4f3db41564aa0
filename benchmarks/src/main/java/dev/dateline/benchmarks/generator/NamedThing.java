package dev.dateline.benchmarks.generator;

import dev.dateline.articles.EntityType;

/// A person, organization or place.
record NamedThing(String name, EntityType type) {
  /// The name in later mentions: the family name of a person.
  String shortName() {
    return type == EntityType.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
  }
}
