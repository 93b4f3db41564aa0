package dev.dateline.documents.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDateTest {
  private static final KeyDate STRICT = new KeyDate(null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023/07/14/putin.txt",
        "archive/2023/7/14/putin.txt",
        "putin-nato-2023-07-14.txt",
        "20230714_putin.txt",
        "2023/07/14/putin-2023-07-14.txt",
        "2023_07_14.txt",
        "putin 14 Jul 2023.txt",
        "putin-14-july-2023.txt",
        "putin 14. Juli 2023.txt",
        "July 14, 2023 - putin.txt",
        "2023/jul/14/putin.txt",
        "14jul2023.txt",
        "14.07.2023.txt",
        "putin_07-14-2023.txt",
        "news/14-07-2023/putin.txt",
        "year=2023/month=07/day=14/putin.txt",
        "y=2023/m=7/d=14/putin.txt",
        "2023/07/14/updated-2023-09-30.txt",
        "2023-07-14_putin_modified_2024-01-02.txt",
        "last-changed-on-2023-09-30/putin-20230714.txt",
        "putin-updated-2023-07-14.txt"
      })
  void theDateInAKeyIsRead(String key) {
    assertThat(STRICT.in(key))
        .isInstanceOfSatisfying(
            DateReading.Found.class,
            found -> assertThat(found.day()).isEqualTo(LocalDate.of(2023, 7, 14)));
  }

  @Test
  void twoDatesThatDifferAreAmbiguous() {
    assertThat(STRICT.in("2023/07/14/putin-2023-07-12.txt"))
        .isInstanceOf(DateReading.Ambiguous.class);
  }

  @Test
  void aDateInWhichEitherNumberMayBeTheMonthIsAmbiguous() {
    assertThat(STRICT.in("04-03-2022.txt")).isInstanceOf(DateReading.Ambiguous.class);
    assertThat(STRICT.in("04-03-2022/20230714.txt")).isInstanceOf(DateReading.Found.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03-04-2023.txt", "wire 03.04.2023.txt", "news/3_4_2023/putin.txt"})
  void theConfiguredOrderDeterminesTheMonth(String key) {
    assertThat(new KeyDate(DayMonthOrder.DAY_FIRST).in(key)).isEqualTo(found("2023-04-03"));
    assertThat(new KeyDate(DayMonthOrder.MONTH_FIRST).in(key)).isEqualTo(found("2023-03-04"));
  }

  @Test
  void theConfiguredOrderDoesNotOverruleTheCalendar() {
    assertThat(new KeyDate(DayMonthOrder.MONTH_FIRST).in("14-07-2023.txt"))
        .isEqualTo(found("2023-07-14"));
  }

  private static DateReading found(String day) {
    return new DateReading.Found(LocalDate.parse(day), null, 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/202307141/b.txt",
        "2023/Putin.txt",
        "v1.2023-07.txt",
        "id-20239999.txt",
        "case-14-07-20231.txt",
        "top 10 of 2023.txt",
        "9 lives 2023.txt"
      })
  void otherNumbersAreNotDates(String key) {
    assertThat(STRICT.in(key)).isInstanceOf(DateReading.NotADate.class);
  }

  @Test
  void aDayThatNoCalendarHasIsImpossible() {
    assertThat(STRICT.in("2023-02-30.txt")).isInstanceOf(DateReading.Impossible.class);
  }
}
