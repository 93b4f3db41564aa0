package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Position;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DirectionTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);

  @Test
  void theNextPositionHasTheNextId() {
    assertThat(Direction.ASCENDING.next(at("w4b9jgdm9t8wczgt"))).isEqualTo(at("w4b9jgdm9t8wczgv"));
    assertThat(Direction.DESCENDING.next(at("w4b9jgdm9t8wczgt"))).isEqualTo(at("w4b9jgdm9t8wczgs"));
    assertThat(Direction.ASCENDING.next(at("w4b9jgdm9t8wczzz"))).isEqualTo(at("w4b9jgdm9t8wd000"));
    assertThat(Direction.DESCENDING.next(at("w4b9jgdm9t8wd000"))).isEqualTo(at("w4b9jgdm9t8wczzz"));
  }

  @Test
  void theLastIdOfADayIsFollowedByTheNextDay() {
    assertThat(Direction.ASCENDING.next(at("zzzzzzzzzzzzzzzz")))
        .isEqualTo(new Position(DAY.plusDays(1), new ArticleId("0000000000000000")));
    assertThat(Direction.DESCENDING.next(at("0000000000000000")))
        .isEqualTo(new Position(DAY.minusDays(1), new ArticleId("zzzzzzzzzzzzzzzz")));
  }

  @Property
  void nothingIsBetweenAPositionAndItsNext(
      @ForAll Direction direction, @ForAll String one, @ForAll String other) {
    var position = new Position(DAY, ArticleId.of("b", one));
    var any = new Position(DAY, ArticleId.of("b", other));
    var next = direction.next(position);
    assertThat(direction.isBefore(position, next)).isTrue();
    assertThat(direction.isBefore(position, any) && direction.isBefore(any, next)).isFalse();
  }

  private static Position at(String id) {
    return new Position(DAY, new ArticleId(id));
  }
}
