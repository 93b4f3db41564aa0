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
          МОСКВА, 14 июл — РИА Новости. Совет          | РИА Новости
          МОСКВА, 14 июля. /ТАСС/. Совет               | ТАСС
          Москва. 14 июля. ИНТЕРФАКС - Совет           | ИНТЕРФАКС
          КИЇВ. 14 липня. УНН. Рада                    | УНН
          新华社北京7月14日电（记者王明）港务局        | 新华社
          中新社塔林7月14日电 港务局                   | 中新社
          中新网7月14日电 港务局                       | 中新网
          據新華社北京7月14日電 港務局                 | 新華社
          【7月14日 AFP】タリンの港湾局は              | AFP
          ［東京 ７月１４日 ロイター］ - タリンの      | ロイター
          [ニューヨーク 7月14日 AP] タリンの           | AP
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
          МОСКВА, 14 июл 2023 - РИА Новости. Совет                  | РИА Новости
          新华社北京2023年7月14日电 港务局                          | 新华社
          【2023年7月14日 AFP】タリンの港湾局は                     | AFP
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
          【タリン共同】タリンの港湾局は               | 共同
          【ニューヨーク時事】国連は                   | 時事
          ［東京 １４日 ロイター］ - タリンの          | ロイター
          (서울=연합뉴스) 홍길동 기자 = 탈린 항만      | 연합뉴스
          [서울=뉴시스] 홍길동 기자 = 탈린 항만        | 뉴시스
          （中央社記者王明台北14日電）港務局           | 中央社
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
        "MOSCOW, Room 14 (Reuters) — Russia",
        "Мари Тамм, 14 июля. Совет порта одобрил линию.",
        "【速報】タリンの港湾局は7月14日",
        "(서울) 탈린 항만",
        "港务局7月14日批准了新航线，据新华社报道"
      })
  void otherOpeningsAreNotDatelines(String text) {
    assertThat(Dateline.of(text)).isEmpty();
  }
}
