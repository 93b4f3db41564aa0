package dev.dateline.articles.names;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountryTableTest {
  /// The languages in which names are recognized.
  private static final List<String> RECOGNIZED = List.of("en", "de", "es", "fr");

  /// The languages in which people may ask for a country.
  private static final List<String> KNOWN =
      List.of(
          "en", "de", "es", "fr", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu",
          "ro", "tr", "ru", "uk", "bg", "el", "zh", "ja", "ko", "ar");

  private static final String TABLE = "/dev/dateline/articles/names/countries.tsv";

  /// The releases of the JDK have different releases of CLDR, which rename a country now and then.
  private static final int RENAMED = 5;

  @Test
  void theTableHasWhatTheJdkCallsTheCountries() throws IOException {
    var rows = Arrays.stream(Locale.getISOCountries()).map(CountryTableTest::row).toList();
    var copy = Path.of("target/countries.tsv");
    Files.writeString(copy, comment() + String.join("\n", rows) + "\n");

    assertThat(rows.stream().filter(not(TableFile.lines(TABLE)::contains)))
        .as("countries that the JDK calls otherwise; the table as it would be is %s", copy)
        .hasSizeLessThan(RENAMED);
    assertThat(TableFile.lines(TABLE)).hasSameSizeAs(rows);
  }

  private static String row(String code) {
    var country = Locale.of("", code);
    Set<String> keys =
        names(country, KNOWN)
            .flatMap(name -> PlaceSpelling.keys(name).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String names = names(country, RECOGNIZED).distinct().collect(Collectors.joining("|"));
    return names + "\t" + String.join("|", keys);
  }

  private static Stream<String> names(Locale country, List<String> languages) {
    return Stream.concat(
        languages.stream().map(language -> country.getDisplayCountry(Locale.of(language))),
        PlaceSpelling.spellings(country.getDisplayCountry(Locale.ENGLISH)).stream());
  }

  /// The comment above the rows.
  private static String comment() throws IOException {
    try (var in = Objects.requireNonNull(CountryTable.class.getResourceAsStream(TABLE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("#"))
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }
}
