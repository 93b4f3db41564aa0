package dev.dateline.benchmarks.generator;

import dev.dateline.articles.EntityType;

/// Somebody or something that articles name.
record NamedThing(String name, EntityType type) {
  /// How it is called when it is named again.
  String again() {
    return type == EntityType.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
  }
}
