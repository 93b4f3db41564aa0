package dev.dateline.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimHashTest {
  /// Hashes are stored, and compared with those of texts that come later.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0000000000000000",
        "Two words | 81269b6e79782e35",
        "Łukasz Żółć, 東京 2023 | 0038c40070000404",
        "Vladimir Putin met the leaders of NATO in Vilnius, the Kremlin said. | a120f701680076c6"
      })
  void theHashOfATextNeverChanges(String text, String bits) {
    assertThat(SimHash.of(text)).isEqualTo(new SimHash(HexFormat.fromHexDigitsToLong(bits)));
  }

  @Property(tries = 100)
  void oneChangedWordInALongTextKeepsItNear(@ForAll long seed) {
    String text = text(new Random(seed), 400);
    String changed = text.replaceFirst(" \\w+ ", " updated ");
    assertThat(SimHash.of(text).isNear(SimHash.of(changed))).isTrue();
  }

  @Property(tries = 100)
  void otherTextsAreNotNear(@ForAll long seed) {
    var random = new Random(seed);
    assertThat(SimHash.of(text(random, 200)).isNear(SimHash.of(text(random, 200)))).isFalse();
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertThat(SimHash.of("Moscow was calm, he said."))
        .isEqualTo(SimHash.of("MOSCOW WAS CALM – he said"));
  }

  @Test
  void aTextWithoutWordsHasNoBits() {
    assertThat(SimHash.of("...").bits()).isZero();
  }

  @Test
  void theDigestIsTheTexts() {
    assertThat(Sha256.hexOf("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static String text(Random random, int words) {
    return random
        .ints(words, 0, 5000)
        .mapToObj(i -> "w" + Integer.toString(i, 36))
        .collect(Collectors.joining(" "));
  }
}
