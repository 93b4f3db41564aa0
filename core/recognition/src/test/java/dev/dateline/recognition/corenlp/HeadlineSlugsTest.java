package dev.dateline.recognition.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineSlugsTest {
  @Test
  void endALineAndLeaveOffsetsUnchanged() {
    assertThat(
            HeadlineSlugs.separate(
                "UPDATE 2-Soccer-Ajax win\n"
                    + "Formula motor racing-Alonso first\n"
                    + "US STOCKS-Wall Street falls"))
        .isEqualTo(
            "UPDATE 2\n"
                + "Soccer\n"
                + "Ajax win\n"
                + "Formula motor racing\n"
                + "Alonso first\n"
                + "US STOCKS\n"
                + "Wall Street falls");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oil-Rich Kuwait Votes",
        "The coach said Soccer-Ajax win",
        "Text-based games",
        "Rugby - a game",
        "A table-Top"
      })
  void areNotFoundElsewhere(String line) {
    assertThat(HeadlineSlugs.separate(line)).isEqualTo(line);
  }
}
