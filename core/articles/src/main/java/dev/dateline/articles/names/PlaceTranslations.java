package dev.dateline.articles.names;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of countries, regions and cities in several languages: `Germany`, `Deutschland`,
/// `Alemania`, `Allemagne` and `Германия` are one country, `Munich` and `München` one city.
/// Countries come from the JDK's CLDR data, the rest from `places.tsv`.
public final class PlaceTranslations {
  /// The languages in which names are recognized: the columns of the table.
  private static final List<String> RECOGNIZED = List.of("en", "de", "es", "fr");

  /// The languages in which people may ask for a country.
  private static final List<String> KNOWN =
      List.of(
          "en", "de", "es", "fr", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu",
          "ro", "tr", "ru", "uk", "bg", "el", "zh", "ja", "ko", "ar");

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
      for (String code : Locale.getISOCountries()) {
        var country = Locale.of("", code);
        var names = names(country, RECOGNIZED);
        keys(names(country, KNOWN)).forEach(key -> BY_NAME.putIfAbsent(key, names));
      }
      PlaceTable.ROWS.forEach(PlaceTables::add);
    }

    /// Adds a row of the table; a country that it names gets these names beside its own.
    private static void add(List<List<String>> row) {
      var names = row.stream().limit(RECOGNIZED.size()).flatMap(List::stream).toList();
      Set<String> place =
          names.stream()
              .map(name -> BY_NAME.get(PlaceSpelling.of(name)))
              .filter(Objects::nonNull)
              .findFirst()
              .orElseGet(LinkedHashSet::new);
      place.addAll(names);
      keys(row.stream().flatMap(List::stream).toList()).forEach(key -> BY_NAME.put(key, place));
    }

    private static Set<String> keys(Collection<String> names) {
      return names.stream()
          .flatMap(name -> Stream.of(PlaceSpelling.of(name), PlaceSpelling.expanded(name)))
          .collect(Collectors.toSet());
    }

    private static Set<String> names(Locale country, List<String> languages) {
      var names = new LinkedHashSet<String>();
      languages.forEach(language -> names.add(country.getDisplayCountry(Locale.of(language))));
      names.addAll(PlaceSpelling.spellings(country.getDisplayCountry(Locale.ENGLISH)));
      return names;
    }
  }
}
