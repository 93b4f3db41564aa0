package dev.dateline.articles;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordCountTest {
  private static final int LONG = 5_000_000;

  @ParameterizedTest
  @CsvSource({
    "Rain falls., 2",
    "'It’s 1,000 non-experts', 3",
    "'...', 0",
    "'', 0",
    "'a--b', 2",
    "'ends-', 1",
    "'Ça va? 新闻 no', 4"
  })
  void areRunsOfLettersAndDigits(String text, int words) {
    assertThat(WordCount.count(text)).isEqualTo(words);
  }

  @Property
  void thatAreSetApartBySpacesAddUp(
      @ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
    assertThat(WordCount.count("word ".repeat(one) + "1,000 ".repeat(other)))
        .isEqualTo(one + other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.", "1,000", "\u0301"})
  void mayBeAsLongAsATextIs(String part) {
    assertThat(WordCount.count(part.repeat(LONG / part.length()))).isEqualTo(1);
  }

  @Test
  void areSetApartByTwoMarksHoweverManyThereAre() {
    assertThat(WordCount.count("a-’".repeat(LONG))).isEqualTo(LONG);
  }

  @Test
  void thatAreJoinedByPunctuationAreOne() {
    assertThat(WordCount.count("a.".repeat(LONG) + "a")).isEqualTo(1);
  }
}
