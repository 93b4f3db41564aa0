package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.CountryNames;
import dev.dateline.articles.names.OrganizationNames;
import dev.dateline.articles.names.PlaceTranslations;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.NameStore;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names that a well-known place or organization has in other languages, in full or in short.
final class OtherNames {
  private OtherNames() {}

  /// The other names of `query`, if it is a place, an organization or the abbreviation of a
  /// country; only names that articles use.
  static Stream<Candidate> of(String query, NameStore store) {
    var places =
        Stream.concat(
                CountryNames.abbreviated(query).stream(), PlaceTranslations.of(query).stream())
            .collect(Collectors.toSet());
    var organizations = OrganizationNames.of(query);
    return Stream.concat(
        known(places, EntityType.LOCATION, store),
        known(organizations, EntityType.ORGANIZATION, store));
  }

  private static Stream<Candidate> known(Set<String> names, EntityType type, NameStore store) {
    var keys = names.stream().map(NameKey::of).collect(Collectors.toSet());
    return keys.isEmpty()
        ? Stream.empty()
        : store.names(keys).values().stream()
            .filter(known -> known.types().contains(type))
            .map(known -> new Candidate(known.name(), known.types()));
  }

  /// Whether `one` and `other` are names of one place or organization.
  static boolean areSame(String one, String other) {
    return PlaceTranslations.areSame(one, other) || OrganizationNames.areSame(one, other);
  }

  /// Whether they are names of one place or organization, and `two` does not abbreviate `one`.
  static boolean areTranslations(String one, String two) {
    return areSame(one, two) && !new AcronymQuery(two).abbreviates(one);
  }
}
