package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {
  @ParameterizedTest
  @CsvSource({
    "US, United States",
    "U.S., United States",
    "USA, United States",
    "UK, United Kingdom",
    "U.K., United Kingdom",
    "UAE, United Arab Emirates",
    "NZ, New Zealand",
    "DEU, Germany",
    "uk, United Kingdom",
    "u.k., United Kingdom",
    "Uae, United Arab Emirates",
    "usa, United States",
  })
  void anAbbreviationStandsForItsCountry(String abbreviation, String country) {
    assertThat(CountryNames.abbreviated(abbreviation)).containsExactly(country);
  }

  @Test
  void oneOfSeveralCountriesStandsForEach() {
    assertThat(CountryNames.abbreviated("SA"))
        .containsExactlyInAnyOrder("Saudi Arabia", "South Africa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IT", "it", "IN", "can", "per", "deu", "", "U", "NATO", "D.C."})
  void otherWordsStandForNoCountry(String word) {
    assertThat(CountryNames.abbreviated(word)).isEmpty();
  }
}
