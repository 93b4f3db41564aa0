package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Position;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThinningTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);

  @Property
  void aFinerSampleContainsTheCoarser(
      @ForAll int number,
      @ForAll @IntRange(max = 8) int shift,
      @ForAll @IntRange(min = 1, max = 9) int step) {
    var position = position(number);
    if (new Thinning(shift + 1, 2 * step).has(position)) {
      assertThat(new Thinning(shift, step).has(position)).isTrue();
    }
  }

  @Property
  void leadsToTheNextArticleThatItMayHave(
      @ForAll int number,
      @ForAll @IntRange(max = 8) int shift,
      @ForAll @IntRange(min = 1, max = 9) int step) {
    var thinning = new Thinning(shift, step);
    var position = position(number);
    var next = thinning.from(position);
    assertThat(thinning.has(next)).isTrue();
    assertThat(next).isGreaterThanOrEqualTo(position);
    assertThat(thinning.has(position)).isEqualTo(next.equals(position));
    assertThat(thinning.has(thinning.until(next.day())))
        .as("until")
        .isIn(false, step == 1 && shift == 0);
  }

  @Test
  void hasItsShareOfAllArticles() {
    for (int shift : new int[] {0, 1, 3, 5, 6, 10}) {
      long has = 0;
      for (int number = 0; number < 40_000; number++) {
        has += new Thinning(shift, 1).has(position(number)) ? 1 : 0;
      }
      double expected = 40_000 * new Thinning(shift, 1).share();
      assertThat((double) has).isBetween(expected * 0.8 - 3, expected * 1.2 + 3);
    }
  }

  private static Position position(int number) {
    return new Position(DAY.plusDays(number % 100), ArticleId.of("bucket", "key" + number));
  }
}
