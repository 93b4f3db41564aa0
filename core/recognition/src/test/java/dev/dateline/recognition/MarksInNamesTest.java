package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that contain marks which elsewhere separate names or sentences.
class MarksInNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shares of Yum! Brands rose in New York. | Yum! Brands/ORGANIZATION",
        "Then Yahoo! Japan rose on Monday. | Yahoo! Japan/ORGANIZATION",
        "They marched along Martin Luther King Jr. Boulevard to it. |"
            + " Martin Luther King Jr. Boulevard/LOCATION",
      })
  void aMarkWithinANameEndsNoSentence(String text, String name) {
    assertThat(RecognizedNames.names(text)).contains(name);
  }

  @Test
  void aListThatGivesSurnamesFirstIsOfPeople() {
    assertThat(
            RecognizedNames.meanings(
                "The winners: Okafor, Chinedu A.; de Souza, Maria; and Pike, William."))
        .containsExactly(
            "Okafor, Chinedu A. = Chinedu A. Okafor",
            "de Souza, Maria = Maria de Souza",
            "Pike, William = William Pike");
  }
}
