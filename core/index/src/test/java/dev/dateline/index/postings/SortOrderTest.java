package dev.dateline.index.postings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SortOrderTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);

  @Test
  void theNextPositionHasTheNextId() {
    assertThat(SortOrder.OLDEST_FIRST.next(at("w4b9jgdm9t8wczgt")))
        .isEqualTo(at("w4b9jgdm9t8wczgv"));
    assertThat(SortOrder.NEWEST_FIRST.next(at("w4b9jgdm9t8wczgt")))
        .isEqualTo(at("w4b9jgdm9t8wczgs"));
    assertThat(SortOrder.OLDEST_FIRST.next(at("w4b9jgdm9t8wczzz")))
        .isEqualTo(at("w4b9jgdm9t8wd000"));
    assertThat(SortOrder.NEWEST_FIRST.next(at("w4b9jgdm9t8wd000")))
        .isEqualTo(at("w4b9jgdm9t8wczzz"));
  }

  @Test
  void theLastIdOfADayIsFollowedByTheNextDay() {
    assertThat(SortOrder.OLDEST_FIRST.next(at("zzzzzzzzzzzzzzzz")))
        .isEqualTo(new Position(DAY.plusDays(1), new ArticleId("0000000000000000")));
    assertThat(SortOrder.NEWEST_FIRST.next(at("0000000000000000")))
        .isEqualTo(new Position(DAY.minusDays(1), new ArticleId("zzzzzzzzzzzzzzzz")));
  }

  @Property
  void nothingIsBetweenAPositionAndItsNext(
      @ForAll SortOrder order, @ForAll String one, @ForAll String other) {
    var position = new Position(DAY, ArticleId.of("b", one));
    var any = new Position(DAY, ArticleId.of("b", other));
    var next = order.next(position);
    assertThat(order.isBefore(position, next)).isTrue();
    assertThat(order.isBefore(position, any) && order.isBefore(any, next)).isFalse();
  }

  private static Position at(String id) {
    return new Position(DAY, new ArticleId(id));
  }
}
