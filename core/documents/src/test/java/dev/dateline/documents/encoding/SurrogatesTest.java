package dev.dateline.documents.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurrogatesTest {
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "a\ud83d\ude00b, a\ud83d\ude00b",
    "\ud800, \ufffd",
    "\udc00\ud800, \ufffd\ufffd",
    "\ud83d\ud83d\ude00\ude00, \ufffd\ud83d\ude00\ufffd"
  })
  void onlyThoseThatStandAloneAreReplaced(String text, String repaired) {
    assertThat(Surrogates.repaired(text)).isEqualTo(repaired);
  }

  @Property
  void whatIsRepairedSurvivesBeingStored(@ForAll("units") String text) {
    String repaired = Surrogates.repaired(text);
    byte[] stored = repaired.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(stored, StandardCharsets.UTF_8)).isEqualTo(repaired);
    assertThat(repaired).hasSameSizeAs(text);
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.strings()
        .withCharRange('\ud7fe', '\ue001')
        .withChars('a', '\ud83d', '\ude00')
        .ofMaxLength(20);
  }
}
