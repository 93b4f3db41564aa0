package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCaseTest {
  @ParameterizedTest
  @CsvSource({
    "mcallister, McAllister",
    "macdonald, MacDonald",
    "macron, Macron",
    "machado, Machado",
    "mackay, Mackay",
    "o'brien, O'Brien",
    "jean-luc, Jean-Luc",
    "d'angelo, D'Angelo",
    "élysée, Élysée",
    "li, Li",
    "mcd, Mcd",
    "9th, 9th",
  })
  void restoresTheCapitalsOfAName(String lower, String name) {
    assertThat(NameCase.of(lower)).isEqualTo(name);
  }
}
