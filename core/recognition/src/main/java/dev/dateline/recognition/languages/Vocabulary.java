package dev.dateline.recognition.languages;

import dev.dateline.articles.names.PlaceTranslations;
import java.text.DateFormatSymbols;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rules need to know of a language. Weekdays, months and countries come from the JDK's
/// CLDR data, the rest from a file of words.
///
/// @param times the weekdays and months, in lower case
/// @param never these and other words that are never a name by themselves, in lower case
/// @param phrases feasts and offices of several words
/// @param addresses titles that precede nothing but the name of a person, such as `Frau`, in lower
///   case
/// @param titles these and other titles and offices, in lower case
/// @param companyForms words at the end of the name of a company
/// @param clubOpenings words at the beginning of the name of a club
/// @param clubEndings words at the end of the name of a club
/// @param articles articles, and prepositions joined with one such as `im`, which begin no name
/// @param places the names of countries, regions and cities
/// @param placing prepositions before places that precede few other nouns without an article
/// @param genitive the ending that a name has in the genitive; empty if there is none
public record Vocabulary(
    Locale locale,
    Set<String> times,
    Set<String> never,
    Set<String> phrases,
    Set<String> addresses,
    Set<String> titles,
    Set<String> companyForms,
    Set<String> clubOpenings,
    Set<String> clubEndings,
    Set<String> articles,
    Set<String> places,
    Set<String> placing,
    String genitive) {

  /// The vocabulary of `language`, an ISO 639 code.
  public static Vocabulary of(String language) {
    var locale = Locale.of(language);
    var words = WordFile.of(language);
    var times = times(locale);
    var addresses = lower(words.list("address").stream(), locale);
    return new Vocabulary(
        locale,
        times,
        lower(Stream.concat(times.stream(), words.list("never").stream()), locale),
        words.list("phrase"),
        addresses,
        lower(Stream.concat(addresses.stream(), words.list("title").stream()), locale),
        words.list("company"),
        words.list("club-opening"),
        words.list("club-ending"),
        words.list("article"),
        union(PlaceTranslations.in(language), words.list("place")),
        words.list("placing"),
        words.word("genitive"));
  }

  /// Whether nouns are capitalized, as in German, so that a capital does not mark a name.
  boolean capitalizesNouns() {
    return locale.getLanguage().equals("de");
  }

  /// Whether `word` alone is never a name.
  boolean isNeverAName(String word) {
    return never.contains(word.toLowerCase(locale));
  }

  boolean isAddress(String word) {
    return addresses.contains(word.toLowerCase(locale));
  }

  boolean isTitle(String word) {
    return titles.contains(word.toLowerCase(locale));
  }

  /// Whether `name` is a known place, in the genitive too: `Bayern`, `Bayerns`.
  boolean isPlace(String name) {
    return places.contains(name)
        || (!genitive.isEmpty()
            && name.endsWith(genitive)
            && places.contains(name.substring(0, name.length() - genitive.length())));
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

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
