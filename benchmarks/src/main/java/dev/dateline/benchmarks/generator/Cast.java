package dev.dateline.benchmarks.generator;

import dev.dateline.articles.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The people, organizations and places of one article.
record Cast(Map<EntityType, List<NamedThing>> all) {
  private static final int MAX_PER_TYPE = 5;

  static Cast draw(RandomGenerator random) {
    var all = new EnumMap<EntityType, List<NamedThing>>(EntityType.class);
    for (var type : List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION)) {
      var some = new ArrayList<NamedThing>();
      for (int thing = 0; thing < MAX_PER_TYPE; thing++) {
        some.add(GeneratedNames.draw(type, random));
      }
      all.put(type, some.stream().distinct().toList());
    }
    return new Cast(all);
  }

  /// Draws one of `type`.
  NamedThing any(EntityType type, RandomGenerator random) {
    var some = all.get(type);
    if (some == null) {
      throw new IllegalArgumentException("the cast has no " + type);
    }
    return some.get(random.nextInt(some.size()));
  }
}
