package dev.dateline.index.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023-04-30, DAY",
    "2023-01-01, 2023-05-01, WEEK",
    "2014-01-01, 2023-12-31, MONTH",
    "2014-01-01, 2024-01-01, QUARTER",
    "1900-01-01, 2023-12-31, YEAR"
  })
  void theFittingOneIsTheShortestWithAtMost120Buckets(
      LocalDate first, LocalDate last, Interval fitting) {
    assertThat(Interval.fitting(first, last)).isEqualTo(fitting);
  }

  @Property
  void bucketsAreCountedAsTheyFollowEachOther(
      @ForAll @IntRange(max = 40_000) int from,
      @ForAll @IntRange(max = 2_000) int days,
      @ForAll Interval interval) {
    var first = LocalDate.ofEpochDay(from);
    var last = first.plusDays(days);
    assertThat(
            Stream.iterate(interval.start(first), interval::next)
                .takeWhile(start -> !start.isAfter(last))
                .count())
        .isEqualTo(interval.buckets(first, last));
  }
}
