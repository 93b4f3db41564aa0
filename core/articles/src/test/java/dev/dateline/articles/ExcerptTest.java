package dev.dateline.articles;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void aShortTextIsKeptWhole() {
    assertThat(Excerpt.cut("Rain\n  in Spain ", 20)).isEqualTo("Rain in Spain");
  }

  @Test
  void aLongTextIsCutAtTheEndOfAWord() {
    assertThat(Excerpt.cut("Rain falls mainly in the plain", 20)).isEqualTo("Rain falls mainly…");
    assertThat(Excerpt.cut("Rain falls mainly in", 17)).isEqualTo("Rain falls…");
  }

  @Test
  void aWordThatIsTooLongIsCutWithinButNeverWithinACharacter() {
    assertThat(Excerpt.cut("a".repeat(30), 10)).isEqualTo("a".repeat(9) + "…");
    assertThat(Excerpt.cut("😀".repeat(30), 10)).isEqualTo("😀".repeat(4) + "…");
  }

  @Property
  void noExcerptIsLongerThanAllowed(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 50) int longest) {
    assertThat(Excerpt.cut(text, longest).length()).isLessThanOrEqualTo(longest);
  }
}
