package dev.dateline.articles.names;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The names of countries, regions and cities in several languages: `Germany`, `Deutschland`,
/// `Alemania`, `Allemagne` and `Германия` are one country, `Munich` and `München` one city.
/// Countries come from `countries.tsv`, the rest from `places.tsv`.
public final class PlaceTranslations {
  /// The languages in which names are recognized: the columns of the table.
  private static final List<String> RECOGNIZED = List.of("en", "de", "es", "fr");

  private PlaceTranslations() {}

  /// The names, in the languages in which names are recognized, of the place that `name` is in any
  /// language, with or without accents; empty if it does not have several.
  public static Set<String> of(String name) {
    return Collections.unmodifiableSet(
        PlaceTables.BY_NAME.getOrDefault(PlaceSpelling.of(name), Set.of()));
  }

  /// Whether `one` and `other` are names of the same place.
  public static boolean areSame(String one, String other) {
    return !of(one).isEmpty() && of(one).equals(of(other));
  }

  /// All places by their names in `language`, an ISO 639 code; only countries if names are not
  /// recognized in it.
  public static Set<String> in(String language) {
    var names = new HashSet<String>();
    for (String code : Locale.getISOCountries()) {
      names.add(Locale.of("", code).getDisplayCountry(Locale.of(language)));
    }
    int column = RECOGNIZED.indexOf(language);
    if (column >= 0) {
      PlaceTable.ROWS.forEach(row -> names.addAll(row.get(column)));
    }
    return names;
  }

  /// Loaded on first use.
  private static final class PlaceTables {
    static final Map<String, Set<String>> BY_NAME = new HashMap<>();

    static {
      CountryTable.ROWS.forEach(PlaceTables::add);
      PlaceTable.ROWS.forEach(PlaceTables::add);
    }

    private static void add(CountryTable.Country country) {
      var names = new LinkedHashSet<>(country.names());
      country.keys().forEach(key -> BY_NAME.putIfAbsent(key, names));
    }

    /// Adds a row of the table; a country that it names gets these names beside its own.
    private static void add(List<List<String>> row) {
      var keys =
          row.stream()
              .flatMap(List::stream)
              .flatMap(name -> PlaceSpelling.keys(name).stream())
              .toList();
      Set<String> place =
          keys.stream()
              .map(BY_NAME::get)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseGet(LinkedHashSet::new);
      row.stream().limit(RECOGNIZED.size()).forEach(place::addAll);
      keys.forEach(key -> BY_NAME.put(key, place));
    }
  }
}
