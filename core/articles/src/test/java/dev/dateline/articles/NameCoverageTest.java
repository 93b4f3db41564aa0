package dev.dateline.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameCoverageTest {
  @Test
  void itsCodesNeverChange() {
    assertThat(Stream.of(NameCoverage.values()).map(NameCoverage::storedCode))
        .containsExactly("FULL", "PARTLY_UNSUPPORTED_LANGUAGE", "UNSUPPORTED_LANGUAGE");
    assertThat(NameCoverage.ofStoredCode("UNSUPPORTED_LANGUAGE")).isEqualTo(NameCoverage.NONE);
  }

  @Test
  void whatANewerReleaseStoredIsNotAllOfTheText() {
    assertThat(NameCoverage.ofStoredCode("HEADLINE_ONLY")).isEqualTo(NameCoverage.PARTIAL);
  }
}
