package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTitlesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Herr",
        "Bundeskanzlerin",
        "Señora",
        "Sra.",
        "Président",
        "PRESIDENTE",
        "президент"
      })
  void areKnownInAnyCaseAndWithoutAccents(String word) {
    assertThat(ForeignTitles.contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "Herrmann", "Angela", "Brandt"})
  void areNotNames(String word) {
    assertThat(ForeignTitles.contains(word)).isFalse();
  }
}
