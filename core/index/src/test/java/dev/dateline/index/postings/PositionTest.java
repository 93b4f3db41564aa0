package dev.dateline.index.postings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PositionTest {
  @Property
  void keysSortAsPositionsDo(
      @ForAll @IntRange(min = -700_000, max = 2_900_000) int dayOne,
      @ForAll @IntRange(min = -700_000, max = 2_900_000) int dayTwo,
      @ForAll String keyOne,
      @ForAll String keyTwo) {
    var one = new Position(LocalDate.ofEpochDay(dayOne), ArticleId.of("b", keyOne));
    var two = new Position(LocalDate.ofEpochDay(dayTwo), ArticleId.of("b", keyTwo));
    assertThat(Integer.signum(one.key().compareTo(two.key())))
        .isEqualTo(Integer.signum(one.compareTo(two)));
    assertThat(Position.parse(one.key())).contains(one);
  }

  @Property
  void whatHappensIsSortedByTheSecond(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long secondOne,
      @ForAll @IntRange(min = 0, max = 200_000) int secondsLater,
      @ForAll String keyOne,
      @ForAll String keyTwo) {
    var one = Position.of(Instant.ofEpochSecond(secondOne), ArticleId.of("b", keyOne));
    var two =
        Position.of(Instant.ofEpochSecond(secondOne + secondsLater), ArticleId.of("b", keyTwo));
    if (secondsLater > 0) {
      assertThat(one).isLessThan(two);
    } else {
      assertThat(one.equals(two)).isEqualTo(keyOne.equals(keyTwo));
    }
  }

  @Test
  void otherTextIsNotAPosition() {
    assertThat(Position.parse("2023-07-14")).isEmpty();
    assertThat(Position.parse("2023-02-30#w4b9jgdm9t8wczgt")).isEmpty();
    assertThat(Position.parse("2023-07-14#short")).isEmpty();
    assertThat(Position.parse("")).isEmpty();
  }
}
