package dev.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedWordsTest {
  private final FoldedWords words = new FoldedWords(10);

  @Test
  void wordsLoseCaseAndAccents() {
    assertThat(words.fold("NATO")).isEqualTo("nato");
    assertThat(words.fold("Orbán")).isEqualTo("orban");
    assertThat(words.fold("Orbán")).isEqualTo("orban");
  }

  @Test
  void noMoreWordsThanThatAreRemembered() {
    for (int i = 0; i < 1000; i++) {
      assertThat(words.fold("é" + i)).isEqualTo("e" + i);
      assertThat(words.remembered()).isLessThanOrEqualTo(10);
    }
  }

  @Test
  void neitherPlainNorVeryLongWordsAreRemembered() {
    words.fold("plain");
    words.fold("é".repeat(101));
    assertThat(words.remembered()).isZero();
  }
}
