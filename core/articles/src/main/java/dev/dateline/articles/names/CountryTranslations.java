package dev.dateline.articles.names;

import dev.dateline.articles.Normalization;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names of countries in several languages, from the JDK's CLDR data: `Germany`, `Deutschland`,
/// `Alemania`, `Allemagne` and `Германия` are one country.
public final class CountryTranslations {
  /// The languages in which names are recognized.
  private static final List<String> RECOGNIZED = List.of("en", "de", "es");

  /// The languages in which people may ask.
  private static final List<String> KNOWN =
      List.of(
          "en", "de", "es", "fr", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu",
          "ro", "tr", "ru", "uk", "bg", "el", "zh", "ja", "ko", "ar");

  private CountryTranslations() {}

  /// The names, in the languages in which names are recognized, of the country that `name` is in
  /// any language; empty if it is none.
  public static Set<String> of(String name) {
    return Countries.BY_NAME.getOrDefault(Normalization.of(name), Set.of());
  }

  /// Whether `one` and `other` are names of the same country.
  public static boolean areSame(String one, String other) {
    return !of(one).isEmpty() && of(one).equals(of(other));
  }

  /// Loaded on first use.
  private static final class Countries {
    static final Map<String, Set<String>> BY_NAME = new HashMap<>();

    static {
      for (String code : Locale.getISOCountries()) {
        var country = Locale.of("", code);
        var names = new LinkedHashSet<String>();
        RECOGNIZED.forEach(language -> names.add(country.getDisplayCountry(Locale.of(language))));
        for (String language : KNOWN) {
          String name = country.getDisplayCountry(Locale.of(language));
          BY_NAME.putIfAbsent(Normalization.of(name), names);
        }
      }
    }
  }
}
