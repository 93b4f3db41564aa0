package dev.dateline.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeTextsTest {
  @Test
  void onlyPagesWithATextBesideThemAreScored(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.html"), "<p>It was calm in Moscow.");
    Files.writeString(folder.resolve("a.txt"), "It was calm in Moscow.");
    Files.writeString(folder.resolve("b.html"), "<p>It was calm in Kyiv.");

    assertThat(WholeTexts.isIn(folder)).isTrue();
    assertThat(WholeTexts.in(folder)).extracting(WholeText::name).containsExactly("a");
  }

  @Test
  void aTextIsComparedByRunsOfFourWords() {
    var score =
        ShingleScore.of("Menu one two three four five", "one two three four five six seven");

    assertThat(score.precision()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.recall()).isCloseTo(2 / 4.0, within(1e-9));
    assertThat(score.f1()).isCloseTo(4 / 7.0, within(1e-9));
  }

  @Test
  void aRunCountsAsOftenAsItIsThere() {
    assertThat(ShingleScore.of("a a a a a a", "a a a a").precision())
        .isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void textsWithoutSpacesAreComparedByCharacter() {
    assertThat(ShingleScore.of("イオン銀行社", "イオン銀行長").recall()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void nothingFoundScoresNothing() {
    assertThat(ShingleScore.of("", "one two three four").f1()).isZero();
    assertThat(ShingleScore.mean(List.of()).f1()).isZero();
  }
}
