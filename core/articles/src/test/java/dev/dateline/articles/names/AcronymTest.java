package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymTest {
  @ParameterizedTest
  @CsvSource({
    "WHO, World Health Organization",
    "USA, United States of America",
    "AfD, Alternative für Deutschland",
    "OTAN, Organisation du traité de l'Atlantique nord",
    "CGT, Confédération générale du travail",
    "FMI, Fonds monétaire international",
    "U.N., United Nations"
  })
  void lettersOfItsWordsAbbreviateAName(String acronym, String name) {
    assertThat(Acronym.abbreviates(acronym, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "WHO, World Trade Organization",
    "US, United States Senate",
    "OTA, Organisation du traité de l'Atlantique Nord",
    "W, World",
    "NU, United Nations"
  })
  void otherLettersDoNot(String acronym, String name) {
    assertThat(Acronym.abbreviates(acronym, name)).isFalse();
  }

  @Test
  void aNameOfManySmallWordsTakesNoTime() {
    assertThat(Acronym.abbreviates("a".repeat(30) + "B", "a ".repeat(60) + "c")).isFalse();
  }
}
