package dev.dateline.index.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;

/// The countries that an abbreviation stands for, from the JDK's CLDR data: `US`, `U.K.`, `UAE` by
/// the initials of the country's English name, `USA`, `DEU` by its ISO 3166 code of three letters.
/// The codes are written in capitals, since `can` and `per` are words, but for those that begin
/// with the initials. `SA` stands for both Saudi Arabia and South Africa.
final class CountryNames {
  private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\.?){2,4}");
  private static final Pattern LETTERS = Pattern.compile("(?:\\p{L}\\.?){2,4}");

  private CountryNames() {}

  /// The English names of the countries that `name` may abbreviate; none where it is no
  /// abbreviation.
  static Set<String> abbreviated(String name) {
    if (!LETTERS.matcher(name).matches()) {
      return Set.of();
    }
    String letters = name.replace(".", "");
    return isAbbreviation(name)
        ? Countries.BY_ABBREVIATION.getOrDefault(letters, Set.of())
        : Countries.BY_INITIALS.getOrDefault(letters.toUpperCase(Locale.ROOT), Set.of());
  }

  /// Whether `name` is written as an abbreviation: in a few capitals.
  static boolean isAbbreviation(String name) {
    return CAPITALS.matcher(name).matches();
  }

  /// Read when first needed: most names are no abbreviations.
  private static final class Countries {
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
