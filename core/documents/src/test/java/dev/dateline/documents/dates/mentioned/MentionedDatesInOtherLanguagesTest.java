package dev.dateline.documents.dates.mentioned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day of publication is Friday, 14 July 2023.
class MentionedDatesInOtherLanguagesTest {
  private static final LocalDate FRIDAY = LocalDate.of(2023, 7, 14);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sie sagte am Montag, man warte.                 | 2023-07-10
          Am Montag wird der Bundestag entscheiden.       | 2023-07-17
          Am Freitagabend kam der Regen.                  | 2023-07-14
          Er starb am vergangenen Montag in Bonn.         | 2023-07-10
          Das Treffen am kommenden Dienstag               | 2023-07-18
          Am 4. Juni 2022 begann es.                      | 2022-06-04
          Am 30. Dezember hat er unterschrieben.          | 2022-12-30
          Am 20. Juli wird gewählt.                       | 2023-07-20
          Am Freitag, dem 4. Juni 2021, kam er.           | 2021-06-04
          Seit April gilt das.                            | 2023-04
          Im März 2014 wurde die Krim besetzt.            | 2014-03
          Im Jahr 2014 und                                | 2014
          Letzten April, vergangenes Jahr, nächsten Monat | 2023-04 2022 2023-08
          Gestern regnete es, heute nicht, morgen schon.  | 2023-07-13 2023-07-14 2023-07-15
          Guten Morgen! Am Morgen regnete es am See.      |
          Die Marine fuhr im 20. Jahrhundert 2014 Meilen. |
          """)
  void inGerman(String text, String values) {
    assertDates("de", text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El presidente llegó el lunes a Bogotá.          | 2023-07-10
          El lunes viajará a Bogotá.                      | 2023-07-17
          El pasado lunes, el lunes pasado                | 2023-07-10 2023-07-10
          El próximo martes se reunirán.                  | 2023-07-18
          El 4 de junio de 2022 empezó.                   | 2022-06-04
          El 30 de diciembre firmó.                       | 2022-12-30
          El 20 de julio habrá elecciones.                | 2023-07-20
          En marzo llovió, a principios de junio también. | 2023-03 2023-06
          En mayo del 2014 y en 2014                      | 2014-05 2014
          El año pasado, el mes que viene, este año       | 2022 2023-08 2023
          Ayer por la mañana, mañana por la tarde         | 2023-07-13 2023-07-15
          Todos los lunes; 4 de cada 10 en la mañana      |
          """)
  void inSpanish(String text, String values) {
    assertDates("es", text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il a déclaré lundi que tout allait bien.        | 2023-07-10
          Le président se rendra lundi à Berlin.          | 2023-07-17
          Mardi dernier et mardi prochain                 | 2023-07-11 2023-07-18
          Le 4 juin 2022, il est parti.                   | 2022-06-04
          Le 1er décembre il a signé.                     | 2022-12-01
          Le 20 juillet aura lieu le vote.                | 2023-07-20
          En mars il a plu, depuis février                | 2023-03 2023-02
          En août 2014 et en 2014                         | 2014-08 2014
          L'année dernière, le mois prochain, cette année | 2022 2023-08 2023
          Hier, aujourd'hui et après-demain               | 2023-07-13 2023-07-14 2023-07-16
          Le musée est fermé le lundi ; 4 mars, mai       | 2023-03-04
          """)
  void inFrench(String text, String values) {
    assertDates("fr", text, values);
  }

  @Test
  void aRegionOfALanguageMakesNoDifference() {
    assertThat(MentionedDates.in("Am Montag kam er.", "de-AT", FRIDAY)).hasSize(1);
  }

  @Test
  void theDatesOfOtherLanguagesAreNotRead() {
    assertThat(MentionedDates.in("4 giugno 2022, on Friday", "it", FRIDAY)).isEmpty();
  }

  @Test
  void aDayThatDoesNotExistIsNotADate() {
    assertThat(MentionedDates.in("Am 31. Juni 2022 kam er.", "de", FRIDAY)).isEmpty();
  }

  private static void assertDates(String language, String text, String values) {
    assertThat(
            MentionedDates.in(text, language, FRIDAY).stream()
                .map(date -> date.period().value())
                .collect(Collectors.joining(" ")))
        .isEqualTo(values == null ? "" : values);
  }
}
