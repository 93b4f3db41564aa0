package dev.dateline.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DateSourceTest {
  @Test
  void theCodesAreTheDocumentedOnes() {
    assertThat(Arrays.stream(DateSource.values()).map(DateSource::code))
        .containsExactly(
            "header",
            "page",
            "dateline",
            "object-metadata",
            "address",
            "key",
            "modified",
            "upload-time",
            "other");
  }

  @ParameterizedTest
  @EnumSource
  void eachIsFoundByItsStoredCode(DateSource source) {
    assertThat(DateSource.ofStoredCode(source.storedCode())).isSameAs(source);
  }

  @Test
  void aCodeOfANewerReleaseIsAnotherSource() {
    assertThat(DateSource.ofStoredCode("HOROSCOPE")).isSameAs(DateSource.OTHER);
  }
}
