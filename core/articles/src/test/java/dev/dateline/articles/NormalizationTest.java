package dev.dateline.articles;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizationTest {
  @ParameterizedTest
  @CsvSource({
    "VLADIMIR PUTIN, vladimir putin",
    "'  Vladimir\u00a0 Putin ', vladimir putin",
    "ＮＡＴＯ, nato",
    "Straße, strasse",
    "O’Brien, o'brien",
    "Zürich, zu\u0308rich",
    "Al‑Jazeera, al-jazeera",
    "Office\u00adworker, officeworker",
  })
  void namesThatReadAlikeAreOne(String one, String other) {
    assertThat(Normalization.of(one)).isEqualTo(Normalization.of(other));
  }

  @Test
  void accentsMakeADifference() {
    assertThat(Normalization.of("Zürich")).isNotEqualTo(Normalization.of("Zurich"));
  }

  @Property(tries = 10_000)
  void theNormalFormOfANormalFormIsItself(@ForAll String name) {
    String once = Normalization.of(name);
    assertThat(Normalization.of(once)).isEqualTo(once);
  }

  @Property(tries = 10_000)
  void plainNamesHaveTheSameFormAsAllOthers(
      @ForAll @CharRange(from = ' ', to = '\u007f') @StringLength(max = 12) String name) {
    assertThat(Normalization.of(name)).isEqualTo(Normalization.full(name));
  }
}
