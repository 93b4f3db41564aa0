package dev.dateline.articles.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;

/// Expands abbreviations of countries, using the JDK's CLDR data: `US`, `U.K.` and `UAE` are the
/// initials of the country's English name; `USA` and `DEU` are ISO 3166 codes of three letters.
/// Codes count only in capitals, since `can` and `per` are words, unless they begin with the
/// initials. An abbreviation may be ambiguous: `SA` is Saudi Arabia and South Africa.
public final class CountryNames {
  private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\.?){2,4}");
  private static final Pattern LETTERS = Pattern.compile("(?:\\p{L}\\.?){2,4}");

  private CountryNames() {}

  /// The English names of the countries that `name` may abbreviate; empty if it abbreviates none.
  public static Set<String> abbreviated(String name) {
    if (!LETTERS.matcher(name).matches()) {
      return Set.of();
    }
    String letters = name.replace(".", "");
    return isAbbreviation(name)
        ? CountryTables.BY_ABBREVIATION.getOrDefault(letters, Set.of())
        : CountryTables.BY_INITIALS.getOrDefault(letters.toUpperCase(Locale.ROOT), Set.of());
  }

  /// Whether `name` looks like an abbreviation: two to four capitals.
  public static boolean isAbbreviation(String name) {
    return CAPITALS.matcher(name).matches();
  }

  /// Loaded on first use, since most names are not abbreviations.
  private static final class CountryTables {
    static final Map<String, Set<String>> BY_ABBREVIATION = new HashMap<>();
    static final Map<String, Set<String>> BY_INITIALS = new HashMap<>();

    static {
      for (String code : Locale.getISOCountries()) {
        var country = Locale.of("", code);
        String name = country.getDisplayCountry(Locale.ENGLISH);
        String initials = Acronym.initials(name);
        for (String abbreviation : List.of(initials, code(country, initials))) {
          add(BY_ABBREVIATION, abbreviation, name);
          if (initials.length() > 1 && abbreviation.startsWith(initials)) {
            add(BY_INITIALS, abbreviation, name);
          }
        }
      }
    }

    private static void add(Map<String, Set<String>> names, String abbreviation, String name) {
      names.computeIfAbsent(abbreviation, _ -> new HashSet<>()).add(name);
    }

    private static String code(Locale country, String otherwise) {
      try {
        return country.getISO3Country();
      } catch (MissingResourceException e) {
        return otherwise;
      }
    }
  }
}
