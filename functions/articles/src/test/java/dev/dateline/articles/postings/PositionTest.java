package dev.dateline.articles.postings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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

  @Test
  void otherTextIsNoPosition() {
    assertThat(Position.parse("2023-07-14")).isEmpty();
    assertThat(Position.parse("2023-02-30#w4b9jgdm9t8wczgt")).isEmpty();
    assertThat(Position.parse("2023-07-14#short")).isEmpty();
    assertThat(Position.parse("")).isEmpty();
  }
}
