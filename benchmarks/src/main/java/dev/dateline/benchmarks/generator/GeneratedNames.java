package dev.dateline.benchmarks.generator;

import dev.dateline.articles.EntityType;
import java.util.List;
import java.util.random.RandomGenerator;

/// The names in generated articles: 12,000 people, 4,000 organizations and 150 places with a Zipf
/// distribution: a few names appear in every other article, most in hardly any.
final class GeneratedNames {
  private static final List<String> GIVEN = WordListFile.of("given-names");
  private static final List<String> FAMILY = WordListFile.of("family-names");
  private static final List<String> PLACES = WordListFile.of("places");
  private static final List<String> BODIES = WordListFile.of("bodies");

  private static final Zipf PEOPLE_RANKS = Zipf.over(12_000);
  private static final Zipf PLACES_RANKS = Zipf.over(PLACES.size());
  private static final Zipf ORGANIZATION_RANKS = Zipf.over(4_000);

  private GeneratedNames() {}

  static NamedThing draw(EntityType type, RandomGenerator random) {
    return switch (type) {
      case PERSON -> person(PEOPLE_RANKS.draw(random));
      case ORGANIZATION -> organization(ORGANIZATION_RANKS.draw(random));
      case LOCATION, MISC -> place(PLACES_RANKS.draw(random));
    };
  }

  /// The person of a rank. The family name changes with every rank.
  static NamedThing person(int rank) {
    String family = FAMILY.get(rank % FAMILY.size());
    String given = GIVEN.get((rank / FAMILY.size() + rank) % GIVEN.size());
    return new NamedThing(given + " " + family, EntityType.PERSON);
  }

  static NamedThing place(int rank) {
    return new NamedThing(PLACES.get(rank % PLACES.size()), EntityType.LOCATION);
  }

  static NamedThing organization(int rank) {
    String body = BODIES.get(rank % BODIES.size());
    String place = PLACES.get((rank / BODIES.size() + rank) % PLACES.size());
    return new NamedThing(body.replace("*", place), EntityType.ORGANIZATION);
  }
}
