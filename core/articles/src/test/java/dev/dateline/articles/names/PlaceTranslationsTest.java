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
    "Kiew, Kyiv"
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
              assertThat(row).hasSize(4);
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
