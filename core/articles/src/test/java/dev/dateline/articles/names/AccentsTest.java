package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentsTest {
  @ParameterizedTest
  @CsvSource({"Côte, Cote", "Erdoğan, Erdogan", "Σωκράτης, Σωκρατης", "Đặng, Đang"})
  void areRemovedFromLatinAndGreekLetters(String text, String without) {
    assertThat(Accents.removed(text)).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource({"हिन्दी", "서울", "עִבְרִית", "أغسطس", "Łukasz"})
  void areNotTheMarksThatOtherLettersConsistOf(String text) {
    assertThat(Accents.removed(text)).isEqualTo(text);
  }

  @Test
  void areRemovedIfTheyAreCharactersOfTheirOwn() {
    assertThat(Accents.removed("Co\u0302te")).isEqualTo("Cote");
  }
}
