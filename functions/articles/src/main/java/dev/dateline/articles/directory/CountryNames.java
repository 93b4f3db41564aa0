package dev.dateline.articles.directory;

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
/// An abbreviation is written in capitals. `SA` stands for both Saudi Arabia and South Africa.
final class CountryNames {
  private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\.?){2,4}");
  private static final Pattern WORDS = Pattern.compile("[\\s-]+");

  private CountryNames() {}

  /// The English names of the countries that `name` may abbreviate; none where it is no
  /// abbreviation.
  static Set<String> abbreviated(String name) {
    return isAbbreviation(name)
        ? Countries.BY_ABBREVIATION.getOrDefault(name.replace(".", ""), Set.of())
        : Set.of();
  }

  /// Whether `name` is written as an abbreviation: in a few capitals.
  static boolean isAbbreviation(String name) {
    return CAPITALS.matcher(name).matches();
  }

  /// Read when first needed: most names are no abbreviations.
  private static final class Countries {
    static final Map<String, Set<String>> BY_ABBREVIATION = read();

    private static Map<String, Set<String>> read() {
      var names = new HashMap<String, Set<String>>();
      for (String code : Locale.getISOCountries()) {
        var country = Locale.of("", code);
        String name = country.getDisplayCountry(Locale.ENGLISH);
        abbreviations(country, name)
            .forEach(each -> names.computeIfAbsent(each, _ -> new HashSet<>()).add(name));
      }
      return names;
    }

    private static List<String> abbreviations(Locale country, String name) {
      var initials = new StringBuilder();
      WORDS
          .splitAsStream(name)
          .filter(word -> Character.isUpperCase(word.codePointAt(0)))
          .forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
      try {
        return List.of(initials.toString(), country.getISO3Country());
      } catch (MissingResourceException e) {
        return List.of(initials.toString());
      }
    }
  }
}
