package dev.dateline.documents.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MOSCOW, July 14 (Reuters) — Russia said      | Reuters
          BEIJING, July 14 (Xinhua) -- China said      | Xinhua
          Moscow, July 14, 2023 (AFP) - Russia said    | AFP
          MOSCOW. July 14 (Interfax) - Russia said     | Interfax
          MOSCOW, July 14. /TASS/. – Russia said       | TASS
          ST. PETERSBURG, Russia, July 14 (AP) – He    | AP
          BERLIN, 14. Juli (dpa) - Russland            | dpa
          """)
  void theDatelinesOfAgenciesAreRead(String text, String agency) {
    var dateline = Dateline.of(text).orElseThrow();
    assertThat(dateline.day()).isEqualTo(MonthDay.of(7, 14));
    assertThat(dateline.agency()).isEqualTo(agency);
  }

  @Test
  void theYearIsReadWhereThereIsOne() {
    assertThat(Dateline.of("Moscow, July 14, 2023 (AFP) - Russia").orElseThrow().year())
        .isEqualTo(2023);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LONDON--(BUSINESS WIRE)--July 14, 2023--Fjord Bank said   | BUSINESS WIRE
          TALLINN, Estonia--(BUSINESS WIRE)-- Jul 14, 2023 -- Fjord | BUSINESS WIRE
          TALLINN, Estonia (AP) — July 14, 2023 — The board         | AP
          (Reuters, Tallinn, July 14, 2023) The board               | Reuters
          MOSCOW. July 14, 2023. TASS. The board                    | TASS
          MOSCOW, July 14, 2023. /TASS/. The board                  | TASS
          """)
  void theyAreReadWhereverTheyHaveTheAgency(String text, String agency) {
    var dateline = Dateline.of(text).orElseThrow();
    assertThat(dateline.in(2023)).hasToString("Optional[2023-07-14]");
    assertThat(dateline.year()).isEqualTo(2023);
    assertThat(dateline.agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MOSCOW (AP) — Russia said on July 14         | AP
          MOSCOW (AFP) - Russia said                   | AFP
          MOSCOW/KYIV (Reuters) - Russia said          | Reuters
          ST. PETERSBURG, Russia (AP) – He             | AP
          """)
  void theyAreReadWithoutADate(String text, String agency) {
    var dateline = Dateline.of(text).orElseThrow();
    assertThat(dateline.day()).isNull();
    assertThat(dateline.agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow (AP) said on July 14",
        "NATO (the alliance) said",
        "Putin, June 4 years ago, said",
        "In Moscow, on July 14 — a Friday — he spoke.",
        "MOSCOW, Room 14 (Reuters) — Russia"
      })
  void otherOpeningsAreNotDatelines(String text) {
    assertThat(Dateline.of(text)).isEmpty();
  }
}
