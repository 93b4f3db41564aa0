package dev.dateline.recognition.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongRunsTest {
  @ParameterizedTest
  @ValueSource(strings = {"\"'", "'", "a/", "a@", "&", "…", "1/", "日。", "🎉"})
  void ofPunctuationAreBrokenUpBySpaces(String unit) {
    String text = unit.repeat(10_000);
    String broken = LongRuns.breakUp(text);

    assertThat(broken).hasSameSizeAs(text);
    assertThat(broken.split(" "))
        .allSatisfy(run -> assertThat(run).hasSizeLessThanOrEqualTo(2 * LongRuns.LONGEST));
    for (int at = 0; at < text.length(); at++) {
      assertThat(broken.charAt(at)).isIn(text.charAt(at), ' ');
    }
  }

  @Test
  void ofLettersStay() {
    String word = "x".repeat(10_000);
    assertThat(LongRuns.breakUp(word)).isEqualTo(word);
  }

  @Test
  void thatAreAsShortAsAnAddressStay() {
    String text = "See https://example.com/?" + "a=1&".repeat(40) + " \"now\", '" + "-".repeat(190);
    assertThat(LongRuns.breakUp(text)).isEqualTo(text);
  }
}
