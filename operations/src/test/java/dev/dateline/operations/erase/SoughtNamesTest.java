package dev.dateline.operations.erase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtNamesTest {
  private static final SoughtNames NAMES = SoughtNames.of("José Núñez; J. Núñez;");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "José Núñez",
        "Then JOSE NUNEZ spoke.",
        "José Núñez's book",
        "José Núñez’s book",
        "José Núñezs Buch",
        "by José\nNúñez, Madrid",
        "2023/jose-nunez.txt",
        "archive/jose.nunez.txt",
        "EntityHit[name=José Núñez, type=PERSON]",
        "as J. Núñez wrote",
        "nunez#jose nunez#PERSON"
      })
  void aNameIsFoundAsItIsWritten(String text) {
    assertThat(NAMES.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Núñez", "José", "Maria José Núñezola", "José María Núñez"})
  void otherNamesAreNotFound(String text) {
    assertThat(NAMES.isIn(text)).isFalse();
  }

  @Test
  void blankFormsAreLeftOut() {
    assertThat(NAMES.forms()).containsExactly("jose nunez", "j nunez");
  }

  @Test
  void aNameMayEndALineOrStandOnTwo() {
    var names = SoughtNames.of("Angela Merkel");
    assertThat(names.isIn("Scholz met Angela Merkel\n\nShe left.")).isTrue();
    assertThat(names.isIn("Scholz met Angela\nMerkel.")).isTrue();
  }
}
