package dev.dateline.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2023-07-14, 2023-07-14, 2023-07-14",
    "2023-07, 2023-07-01, 2023-07-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023, 2023-01-01, 2023-12-31",
  })
  void aPeriodHasAFirstAndALastDay(String text, LocalDate first, LocalDate last) {
    var period = CalendarPeriod.parse(text).orElseThrow();
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period.value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "202", "2023-13", "2023-7", "2023-02-30", "2023-02-29", "14.07.2023"})
  void otherTextIsNotAPeriod(String text) {
    assertThat(CalendarPeriod.parse(text)).isEmpty();
  }
}
