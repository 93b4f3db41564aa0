package dev.dateline.documents.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {
  private final DateParser parser = DateParser.of(null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "23 تیر 1402        | 2023-07-14",
        "۲۳ تیر ۱۴۰۲        | 2023-07-14",
        "2 تير 1399         | 2020-06-22",
        "1 فروردین 1400     | 2021-03-21",
        "30 اسفند 1395      | 2017-03-20",
        "22 بهمن ماه 1357   | 1979-02-11",
        "5 امرداد 1402      | 2023-07-27"
      })
  void monthsOfIranAreReadInAnyText(String written, LocalDate day) {
    assertThat(found(parser, written)).isEqualTo(day);
  }

  @Test
  void digitsAreReadInTheCalendarOfIranInPersianTextOnly() {
    var persian = DateParser.following(new DateConventions(null, "fa"));

    assertThat(found(persian, "1402/04/23")).isEqualTo("2023-07-14");
    assertThat(found(persian, "2023/07/14")).isEqualTo("2023-07-14");
    assertThat(found(parser, "1402/04/23")).isEqualTo("1402-04-23");
  }

  @Test
  void aDayThatTheCalendarOfIranDoesNotHaveIsImpossible() {
    assertThat(parser.opening("31 آذر 1402")).isInstanceOf(DateReading.Impossible.class);
  }

  @ParameterizedTest
  @CsvSource({
    "令和5年7月14日,2023-07-14",
    "令和元年5月1日,2019-05-01",
    "平成31年4月30日,2019-04-30",
    "昭和64年1月7日,1989-01-07",
    "民國112年7月14日,2023-07-14",
    "2023年7月14日,2023-07-14"
  })
  void yearsOfAnEraAreRead(String written, LocalDate day) {
    assertThat(found(parser, written)).isEqualTo(day);
  }

  private static LocalDate found(DateParser parser, String written) {
    return ((DateReading.Found) parser.opening(written)).day();
  }
}
