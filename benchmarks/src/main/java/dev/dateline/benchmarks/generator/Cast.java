package dev.dateline.benchmarks.generator;

import dev.dateline.articles.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Whom and what one article is about.
record Cast(Map<EntityType, List<NamedThing>> all) {
  private static final int MOST_OF_A_KIND = 5;

  static Cast draw(RandomGenerator random) {
    var all = new EnumMap<EntityType, List<NamedThing>>(EntityType.class);
    for (var type : List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION)) {
      var some = new ArrayList<NamedThing>();
      for (int thing = 0; thing < MOST_OF_A_KIND; thing++) {
        some.add(GeneratedNames.draw(type, random));
      }
      all.put(type, some.stream().distinct().toList());
    }
    return new Cast(all);
  }

  /// One of its people, organisations or places.
  NamedThing any(EntityType type, RandomGenerator random) {
    var some = all.get(type);
    if (some == null) {
      throw new IllegalArgumentException("none is drawn of " + type);
    }
    return some.get(random.nextInt(some.size()));
  }
}
