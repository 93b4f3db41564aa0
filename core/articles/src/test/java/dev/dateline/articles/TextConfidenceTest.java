package dev.dateline.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextConfidenceTest {
  @Test
  void itsCodesNeverChange() {
    assertThat(Stream.of(TextConfidence.values()).map(TextConfidence::storedCode))
        .containsExactly("HIGH", "LOW");
    assertThat(TextConfidence.ofStoredCode("HIGH")).isEqualTo(TextConfidence.HIGH);
  }

  @Test
  void whatANewerReleaseStoredIsNotTrusted() {
    assertThat(TextConfidence.ofStoredCode("MEDIUM")).isEqualTo(TextConfidence.LOW);
  }
}
