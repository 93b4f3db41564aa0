package dev.dateline.recognition.languages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rules need to know of a language. Weekdays, months and countries come from the JDK's
/// CLDR data, the rest from a file of words.
///
/// @param times the weekdays and months, in lower case
/// @param never these and other words that are never a name by themselves, in lower case
/// @param titles words that precede the name of a person, in lower case
/// @param companyForms words at the end of the name of a company
/// @param countries the English names of the countries by their names in this language, in lower
///   case
/// @param genitive the ending that a name has in the genitive; empty if there is none
public record Vocabulary(
    Locale locale,
    Set<String> times,
    Set<String> never,
    Set<String> titles,
    Set<String> companyForms,
    Map<String, String> countries,
    String genitive) {

  /// The vocabulary of `language`, as ISO 639 has it.
  public static Vocabulary of(String language) {
    var locale = Locale.of(language);
    var words = words(language);
    var times = times(locale);
    return new Vocabulary(
        locale,
        times,
        lower(Stream.concat(times.stream(), list(words, "never").stream()), locale),
        lower(list(words, "title").stream(), locale),
        Set.copyOf(list(words, "company")),
        countries(locale),
        words.getProperty("genitive", "").strip());
  }

  /// Whether `word` alone is never a name.
  boolean isNeverAName(String word) {
    return never.contains(word.toLowerCase(locale));
  }

  boolean isTitle(String word) {
    return titles.contains(word.toLowerCase(locale));
  }

  boolean isCountry(String name) {
    return countries.containsKey(name.toLowerCase(locale));
  }

  private static Set<String> times(Locale locale) {
    var symbols = DateFormatSymbols.getInstance(locale);
    return lower(
        Stream.concat(Stream.of(symbols.getWeekdays()), Stream.of(symbols.getMonths())), locale);
  }

  private static Set<String> lower(Stream<String> words, Locale locale) {
    return words
        .filter(word -> !word.isBlank())
        .map(word -> word.toLowerCase(locale))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> countries(Locale locale) {
    var countries = new HashMap<String, String>();
    for (String code : Locale.getISOCountries()) {
      var country = Locale.of("", code);
      countries.put(
          country.getDisplayCountry(locale).toLowerCase(locale),
          country.getDisplayCountry(Locale.ENGLISH));
    }
    return Map.copyOf(countries);
  }

  private static List<String> list(Properties words, String kind) {
    return List.copyOf(new HashSet<>(List.of(words.getProperty(kind, "").strip().split("\\s+"))));
  }

  private static Properties words(String language) {
    var words = new Properties();
    var file = "/dev/dateline/recognition/languages/" + language + ".properties";
    try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
