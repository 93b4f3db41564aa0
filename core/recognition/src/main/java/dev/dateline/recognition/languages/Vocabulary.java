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
/// @param addresses titles that precede nothing but the name of a person, such as `Frau`, in lower
///   case
/// @param titles these and other titles and offices, in lower case
/// @param countries the names of countries
/// @param places these and the names of regions and cities
/// @param file the other lists of words
public record Vocabulary(
    Locale locale,
    Set<String> times,
    Set<String> never,
    Set<String> addresses,
    Set<String> titles,
    Set<String> countries,
    Set<String> places,
    WordFile file) {

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
        addresses,
        lower(Stream.concat(addresses.stream(), words.list("title").stream()), locale),
        countries(locale),
        union(PlaceTranslations.in(language), words.list("place")),
        words);
  }

  /// Feasts and offices of several words.
  Set<String> phrases() {
    return file.list("phrase");
  }

  /// Words at the end of the name of a company.
  Set<String> companyForms() {
    return file.list("company");
  }

  /// Words at the beginning of the name of a club.
  Set<String> clubOpenings() {
    return file.list("club-opening");
  }

  /// Words at the end of the name of a club.
  Set<String> clubEndings() {
    return file.list("club-ending");
  }

  /// Articles, and prepositions joined with one such as `im`, which begin no name.
  Set<String> articles() {
    return file.list("article");
  }

  /// Prepositions in lower case that neither begin the name of a place or an organization nor end
  /// any name.
  Set<String> linking() {
    return file.list("linking");
  }

  /// Words for "and".
  Set<String> conjunctions() {
    return file.list("and");
  }

  /// Prepositions before places that precede few other nouns without an article.
  Set<String> placing() {
    return file.list("placing");
  }

  /// Whether `word` means "born".
  boolean isBorn(String word) {
    return file.list("born").contains(word.toLowerCase(locale));
  }

  /// Greetings before a name, in lower case, which are not part of it.
  Set<String> greetings() {
    return file.list("greeting");
  }

  /// The first nouns of names of institutions; those that begin with a hyphen are their endings.
  Set<String> institutions() {
    return file.list("institution");
  }

  /// What the holders of offices are in charge of.
  Set<String> portfolios() {
    return file.list("portfolio");
  }

  /// Endings of the names of peoples in the plural.
  Set<String> peoples() {
    return file.list("people-ending");
  }

  /// Well-known organizations.
  Set<String> organizations() {
    return file.list("organization");
  }

  /// Names of countries that stand only at the beginning of compounds: the `US` of `US-Präsident`.
  Set<String> openings() {
    return file.list("opening");
  }

  /// The ending that a name has in the genitive; empty if there is none.
  public String genitive() {
    return file.word("genitive");
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
        || (!genitive().isEmpty()
            && name.endsWith(genitive())
            && places.contains(name.substring(0, name.length() - genitive().length())));
  }

  /// Whether `name` is a country.
  boolean isCountry(String name) {
    return countries.contains(name);
  }

  private static Set<String> countries(Locale locale) {
    return Stream.of(Locale.getISOCountries())
        .map(code -> Locale.of("", code).getDisplayCountry(locale))
        .collect(Collectors.toUnmodifiableSet());
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
