package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTranslationsTest {
  @ParameterizedTest
  @CsvSource({
    "Germany, Deutschland",
    "Германия, Alemania",
    "munich, München",
    "Múnich, Munich",
    "Bavière, Bayern",
    "Tschechien, Česko",
    "Czechia, Tchéquie",
    "Kiew, Kyiv",
    "Киев, Kyiv",
    "Київ, Kiew",
    "北京, Peking",
    "Pekin, Beijing",
    "Bombay, Mumbai",
    "Calcuta, Kolkata",
    "Saigon, Ho Chi Minh City",
    "Lvov, Lemberg",
    "Danzig, Gdańsk",
    "Turkey, Türkiye",
    "Turquie, Turkey",
    "Burma, Myanmar",
    "Swaziland, Eswatini",
    "Great Britain, United Kingdom",
    "Holland, Pays-Bas",
    "DRC, Democratic Republic of Congo",
    "Cote d'Ivoire, Ivory Coast",
    "Trinidad und Tobago, Trinidad and Tobago",
    "Saint Lucia, St. Lucia",
    "Koeln, Cologne",
    "Sankt Petersburg, St Petersburg",
    "Saint Pétersbourg, St. Petersburg"
  })
  void aPlaceIsTheSameInAllLanguages(String one, String other) {
    assertThat(PlaceTranslations.of(one)).isEqualTo(PlaceTranslations.of(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Austria, Australia", "Niger, Nigeria", "Paris, Frankreich", "Guinea, Guyana"})
  void differentPlacesStayApart(String one, String other) {
    assertThat(PlaceTranslations.areSame(one, other)).isFalse();
  }

  @Test
  void noTwoCountriesAreOne() {
    var english =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
            .toList();
    for (String country : english) {
      assertThat(PlaceTranslations.of(country)).filteredOn(english::contains).hasSize(1);
    }
  }

  @Test
  void everyRowHasANameInEachLanguage() {
    assertThat(PlaceTable.ROWS)
        .allSatisfy(
            row -> {
              assertThat(row).hasSizeBetween(4, 5);
              assertThat(row.stream().flatMap(List::stream))
                  .allSatisfy(name -> assertThat(name).isEqualTo(name.strip()).isNotEmpty());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xanadu", "", "Kohl"})
  void whatIsNotAPlaceHasNoTranslations(String name) {
    assertThat(PlaceTranslations.of(name)).isEmpty();
  }
}
