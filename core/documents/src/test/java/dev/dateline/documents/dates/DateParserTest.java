package dev.dateline.documents.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);
  private final DateParser strict = DateParser.of(null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-07-14",
        "2023/07/14",
        "2023.07.14",
        "2023. 07. 14.",
        "20230714",
        "14.07.2023",
        "14. 7. 2023",
        "14/07/2023",
        "07/14/2023",
        "14-07-2023",
        "July 14, 2023",
        "JULY 14, 2023",
        "Jul. 14, 2023",
        "July 14th, 2023",
        "14 July 2023",
        "14th of July, 2023",
        "14-Jul-2023",
        "Friday, July 14, 2023",
        "Friday 14 July 2023",
        "Fri, 14 Jul 2023",
        "Freitag, 14. Juli 2023",
        "vendredi 14 juillet 2023",
        "viernes, 14 de julio de 2023",
        "sexta-feira, 14 de julho de 2023",
        "venerdì 14 luglio 2023",
        "14 lipca 2023",
        "14 июля 2023 г.",
        "14 липня 2023",
        "14. července 2023",
        "14 TEMMUZ 2023",
        "2023. július 14.",
        "14 Ιουλίου 2023"
      })
  void aDateIsReadInEachForm(String written) {
    assertThat(strict.opening(written))
        .isInstanceOfSatisfying(
            DateReading.Found.class, found -> assertThat(found.day()).isEqualTo(DAY));
  }

  @Nested
  class ADateInWhichEitherNumberMayBeTheMonth {
    @ParameterizedTest
    @ValueSource(strings = {"03/04/2023", "3.4.2023", "03-04-2023"})
    void isAmbiguous(String written) {
      assertThat(strict.opening(written)).isEqualTo(new DateReading.Ambiguous(written));
    }

    @Test
    void isReadInTheConfiguredOrder() {
      assertThat(day(DayMonthOrder.DAY_FIRST)).isEqualTo(LocalDate.of(2023, 4, 3));
      assertThat(day(DayMonthOrder.MONTH_FIRST)).isEqualTo(LocalDate.of(2023, 3, 4));
    }

    @Test
    void isClearWhereBothAreTheSame() {
      assertThat(strict.opening("04/04/2023")).isInstanceOf(DateReading.Found.class);
    }

    private LocalDate day(DayMonthOrder order) {
      return ((DateReading.Found) DateParser.of(order).opening("03/04/2023")).day();
    }
  }

  @Test
  void aYearWithoutItsCenturyIsAmbiguous() {
    assertThat(strict.opening("14/07/23")).isInstanceOf(DateReading.Ambiguous.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-30", "31 April 2023", "2023-13-01", "32.07.2023", "20230230"})
  void aDayThatNoCalendarHasIsImpossible(String written) {
    assertThat(strict.opening(written)).isEqualTo(new DateReading.Impossible(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "July", "14 Brumaire 2023", "2023", "1234567890", "2023-07-14-15"})
  void anythingElseIsNotADate(String written) {
    assertThat(strict.opening(written)).isInstanceOf(DateReading.NotADate.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-07-14T09:30:00+03:00         | 2023-07-14T09:30+03:00
          2023-07-14T09:30:00.123Z          | 2023-07-14T09:30Z
          2023-07-14 09:30 UTC              | 2023-07-14T09:30Z
          20230714T093000Z                  | 2023-07-14T09:30Z
          Fri, 14 Jul 2023 09:30:00 +0300   | 2023-07-14T09:30+03:00
          Fri, 14 Jul 2023 09:30:00 GMT     | 2023-07-14T09:30Z
          July 14, 2023 at 9:30 p.m. EDT    | 2023-07-14T21:30-04:00
          July 14, 2023, 12:05 AM PST       | 2023-07-14T00:05-08:00
          """)
  void theTimeIsKeptWithItsZone(String written, OffsetDateTime time) {
    var found = (DateReading.Found) strict.opening(written);
    assertThat(found.time()).isEqualTo(time);
    assertThat(found.end()).isEqualTo(written.length());
  }

  @ParameterizedTest
  @CsvSource({"2023-07-14 09:30, 16", "2023-07-14 25:61, 10", "2023-07-14 9:30 NATO met, 16"})
  void aTimeWithoutAZoneIsPassedOver(String written, int end) {
    assertThat(strict.opening(written)).isEqualTo(new DateReading.Found(DAY, null, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Updated March 14, 2019; published March 12, 2019         | 2019-03-12
          Published March 12, 2019; updated March 14, 2019         | 2019-03-12
          Aktualisiert: 14.03.2019 - Veröffentlicht: 12. März 2019 | 2019-03-12
          Tue Mar 12 2019 23:30:00 GMT+0300 (Moscow Standard Time) | 2019-03-12
          Thu, 03 Sep 15 00:01:01 +0200                            | 2015-09-03
          Di, 12 Mrz 2019 08:00:00 +0100                           | 2019-03-12
          2021年03月23日 10:00                                     | 2021-03-23
          2021년 3월 23일                                          | 2021-03-23
          الثلاثاء, 12 مارس 2019 08:00:00 +0200                    | 2019-03-12
          ١٢ مارس ٢٠١٩                                             | 2019-03-12
          12 كانون الثاني 2019                                     | 2019-01-12
          12. Jänner 2019                                          | 2019-01-12
          12. ožujka 2019.                                         | 2019-03-12
          12. listopada 2019.                                      | 2019-10-12
          12 listopada 2019                                        | 2019-11-12
          2019. gada 12. marts                                     | 2019-03-12
          2019 m. kovo 12 d.                                       | 2019-03-12
          12. märts 2019                                           | 2019-03-12
          12 Maret 2019                                            | 2019-03-12
          ngày 12 tháng 3, 2019                                    | 2019-03-12
          12 มีนาคม 2562                                           | 2019-03-12
          12 March '19                                             | 2019-03-12
          1551398400                                               | 2019-03-01
          1551398400000                                            | 2019-03-01
          Fri Jul 14 09:30:56 CEST 2023                            | 2023-07-14
          Fri 6:45 PM, Jul 14, 2023                                | 2023-07-14
          """)
  void aFieldStatesItsDateInManyForms(String written, String day) {
    assertThat(DateParser.of(null).stated(written))
        .isInstanceOfSatisfying(
            DateReading.Found.class, date -> assertThat(date.day()).isEqualTo(day));
  }

  @Test
  void theZoneMayNameItsOffset() {
    assertThat(DateParser.of(null).stated("Tue Mar 12 2019 23:30:00 GMT+0300 (Moscow)"))
        .isInstanceOfSatisfying(
            DateReading.Found.class,
            date -> assertThat(date.time()).isEqualTo("2019-03-12T23:30+03:00"));
  }

  @Test
  void allDatesOfATextAreFoundWithTheirPositions() {
    assertThat(DateParser.of(null).all("From 14 July 2023 to 2023-07-16, not 1.2.3.2023 or May"))
        .extracting(PlacedDate::start, PlacedDate::end)
        .containsExactly(Tuple.tuple(5, 17), Tuple.tuple(21, 31));
  }
}
