package dev.dateline.documents.dates.mentioned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms of dates collected before the rules that read them. The day of publication is Wednesday,
/// 15 May 2024. Weeks, seasons and feasts are not dates.
class MentionedDateFormsTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Das Treffen ist am kommenden Dienstag.            | 2024-05-21
          Er kam am vergangenen Sonntag an.                 | 2024-05-12
          Anfang März war es kalt.                          | 2024-03
          Mitte Juni wird gewählt.                          | 2024-06
          Ende April begann der Streik.                     | 2024-04
          In der Nacht zum Montag brannte ein Haus.         | 2024-05-13
          In der Nacht auf Dienstag starb ein Mann.         | 2024-05-14
          In der Nacht zu Mittwoch wurde eingebrochen.      | 2024-05-15
          Vorgestern regnete es.                            | 2024-05-13
          Übermorgen wird es heiß.                          | 2024-05-17
          Bis Freitag muss er zahlen.                       | 2024-05-17
          Seit Montag gilt das Verbot.                      | 2024-05-13
          Ab Montag wird gesperrt.                          | 2024-05-20
          Ab Samstag, 1. Juni, gilt das.                    | 2024-06-01
          Von Montag bis Freitag ist geöffnet.              |
          Der Prozess beginnt am Donnerstag.                | 2024-05-16
          Die Polizei teilte am Dienstag mit, sie ermittle. | 2024-05-14
          Wie am Mittwochmorgen bekannt wurde, ist er tot.  | 2024-05-15
          Am Donnerstagvormittag kam er an.                 | 2024-05-09
          Am Sonnabend hat er gewonnen.                     | 2024-05-11
          Am Montagabend wurde er verhaftet.                | 2024-05-13
          Der Gipfel am 24. und 25. Juni in Brüssel.        | 2024-06-24 2024-06-25
          Vom 3. bis 5. Juni tagt der Rat.                  | 2024-06-03 2024-06-05
          Am 3. Juni tagt der Rat.                          | 2024-06-03
          am 3.6.2024 beginnt es                            | 2024-06-03
          Am 03.06. beginnt es.                             | 2024-06-03
          am 3. Juni dieses Jahres beginnt es               | 2024-06-03
          im Mai vergangenen Jahres war das                 | 2023-05
          im Mai 2019 war das                               | 2019-05
          im nächsten Frühjahr                              |
          im kommenden Jahr wird gewählt                    | 2025
          vergangenes Jahr, voriges Jahr, letztes Jahr      | 2023 2023 2023
          im vorigen Monat                                  | 2024-04
          im kommenden Monat                                | 2024-06
          im laufenden Jahr                                 | 2024
          2021 wurde er Minister.                           | 2021
          im Jahre 1998                                     | 1998
          in den Jahren 2015 und 2016                       | 2015 2016
          seit 2015 ist er da                               | 2015
          bis Ende 2025 soll das fertig sein                | 2025
          Ende des Jahres wird gewählt                      |
          Anfang der Woche sagte er                         |
          vergangene Woche sagte er                         |
          nächsten Mittwoch kommt er                        | 2024-05-22
          letzten Freitag kam er                            | 2024-05-10
          Montag kommt er zurück.                           |
          am Montag vergangener Woche kam er                | 2024-05-06
          am Dienstag nächster Woche kommt er               | 2024-05-21
          am Ostermontag                                    |
          Heute Morgen war es kalt.                         | 2024-05-15
          heute Abend spielt er                             | 2024-05-15
          morgen Abend spielt er                            | 2024-05-16
          gestern Abend spielte er                          | 2024-05-14
          in zwei Wochen kommt er                           |
          Freitag, 17. Mai: Konzert                         | 2024-05-17
          Im Januar und Februar gab es Frost.               | 2024-01 2024-02
          von März bis Mai regnete es                       | 2024-03 2024-05
          zum 1. Juli wird er Chef                          | 2024-07-01
          am Neujahrstag                                    |
          In der Nacht von Freitag auf Samstag schneite es. | 2024-05-10 2024-05-11
          Das Spiel endete 3 - 1 im Juni 2019.              | 2019-06
          Version 3.6.1 und 10.30 Uhr                       |
          """)
  void inGerman(String text, String values) {
    assertDates("de", text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          La semana pasada llovió.                          |
          El lunes 3 de junio comienza.                     | 2024-06-03
          A finales de mayo viajará.                        | 2024-05
          A principios de marzo llovió.                     | 2024-03
          A mediados de abril dimitió.                      | 2024-04
          Anteayer llovió.                                  | 2024-05-13
          Antes de ayer llovió.                             | 2024-05-13
          Pasado mañana viajará a Roma.                     | 2024-05-17
          Anoche cenaron juntos.                            | 2024-05-14
          Ayer por la noche cenaron.                        | 2024-05-14
          Este martes se reunió con Lula.                   | 2024-05-14
          Este viernes viajará a Lima.                      | 2024-05-17
          El próximo jueves viajará.                        | 2024-05-16
          El jueves próximo viajará.                        | 2024-05-16
          El pasado 3 de abril firmó el acuerdo.            | 2024-04-03
          El próximo 3 de junio firmará.                    | 2024-06-03
          El viernes pasado murió.                          | 2024-05-10
          El domingo que viene votarán.                     | 2024-05-19
          El mes que viene viajará.                         | 2024-06
          El año que viene se casará.                       | 2025
          El mes pasado dimitió.                            | 2024-04
          El pasado mes de abril dimitió.                   | 2024-04
          El próximo mes de junio                           | 2024-06
          El año pasado murió.                              | 2023
          En mayo del año pasado murió.                     | 2023-05
          En junio próximo                                  | 2024-06
          En enero de 2023 llegó.                           | 2023-01
          En 2019 llegó.                                    | 2019
          Desde 2019 gobierna.                              | 2019
          Hasta 2027 gobernará.                             | 2027
          Entre 2015 y 2018 gobernó.                        | 2015 2018
          Del 3 al 5 de junio habrá feria.                  | 2024-06-03 2024-06-05
          Entre el 3 y el 5 de junio                        | 2024-06-03 2024-06-05
          Los días 3 y 4 de junio                           | 2024-06-03 2024-06-04
          1º de mayo de 2023                                | 2023-05-01
          El 1 de mayo marcharon.                           | 2024-05-01
          El primero de mayo marcharon.                     | 2024-05-01
          El 3 de junio del presente año                    | 2024-06-03
          El 3 de junio de este año                         | 2024-06-03
          Desde el lunes llueve.                            | 2024-05-13
          Hasta el viernes durará.                          | 2024-05-17
          A partir del lunes cerrará.                       | 2024-05-20
          La noche del martes murió.                        | 2024-05-14
          La madrugada del lunes murió.                     | 2024-05-13
          En la madrugada del lunes murió.                  | 2024-05-13
          Durante la mañana de este lunes llegó.            | 2024-05-13
          Hoy miércoles llega.                              | 2024-05-15
          Mañana jueves llega.                              | 2024-05-16
          Ayer martes llegó.                                | 2024-05-14
          Mañana por la mañana llegará.                     | 2024-05-16
          Los lunes y martes cierra.                        |
          Todos los viernes hay baile.                      |
          Cada lunes hay baile.                             |
          El sábado por la tarde jugó.                      | 2024-05-11
          A fines de junio viajará.                         | 2024-06
          En lo que va de año                               |
          Lunes 20 de mayo: concierto                       | 2024-05-20
          Hasta el 3 de junio llueve.                       | 2024-06-03
          Ganó 3 a 1 y 5 goles en 2019                      | 2019
          """)
  void inSpanish(String text, String values) {
    assertDates("es", text, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Le week-end dernier, il a plu.                    |
          Rendez-vous mardi en huit.                        | 2024-05-28
          Début juin, il partira.                           | 2024-06
          Fin avril, il est parti.                          | 2024-04
          Mi-mars, il est parti.                            | 2024-03
          À la mi-juin, il partira.                         | 2024-06
          À la fin du mois d'avril, il est parti.           | 2024-04
          Au début du mois de mars il a plu.                | 2024-03
          Courant juin, il partira.                         | 2024-06
          Au mois de mars il a plu.                         | 2024-03
          En mars dernier il a plu.                         | 2024-03
          En juin prochain il partira.                      | 2024-06
          Avant-hier, il pleuvait.                          | 2024-05-13
          Après-demain, il partira.                         | 2024-05-17
          Hier soir, il pleuvait.                           | 2024-05-14
          Demain matin, il partira.                         | 2024-05-16
          Ce mercredi, il est parti.                        | 2024-05-15
          Ce vendredi, il partira.                          | 2024-05-17
          Lundi dernier, il est parti.                      | 2024-05-13
          Vendredi prochain il partira.                     | 2024-05-17
          Dans la nuit de dimanche à lundi, il est mort.    | 2024-05-12 2024-05-13
          Dans la nuit du 3 au 4 mai, il est mort.          | 2024-05-03 2024-05-04
          Depuis lundi il pleut.                            | 2024-05-13
          Dès lundi, il partira.                            | 2024-05-20
          Jusqu'à vendredi il restera.                      | 2024-05-17
          À partir de lundi la rue sera fermée.             | 2024-05-20
          Le lundi 20 mai il partira.                       | 2024-05-20
          Le 3 juin, il partira.                            | 2024-06-03
          Le 3 juin prochain, il partira.                   | 2024-06-03
          Le 3 avril dernier, il est parti.                 | 2024-04-03
          Les 3 et 4 juin il jouera.                        | 2024-06-03 2024-06-04
          Du 3 au 5 juin se tient la foire.                 | 2024-06-03 2024-06-05
          Entre le 3 et le 5 juin                           | 2024-06-03 2024-06-05
          Le 1er mai, ils ont défilé.                       | 2024-05-01
          Le premier mai, ils ont défilé.                   | 2024-05-01
          Le 3 mai 2019, il est mort.                       | 2019-05-03
          En mai 2019 il est mort.                          | 2019-05
          En 2019 il est mort.                              | 2019
          Depuis 2019 il gouverne.                          | 2019
          Jusqu'en 2027 il gouvernera.                      | 2027
          D'ici à 2030 tout changera.                       | 2030
          D'ici 2030 tout changera.                         | 2030
          De 2015 à 2018 il gouvernait.                     | 2015 2018
          Entre 2015 et 2018 il gouvernait.                 | 2015 2018
          L'an dernier il est mort.                         | 2023
          L'année dernière il est mort.                     | 2023
          L'an prochain il partira.                         | 2025
          L'année prochaine il partira.                     | 2025
          Le mois dernier il est parti.                     | 2024-04
          Le mois prochain il partira.                      | 2024-06
          La semaine dernière il est parti.                 |
          Mercredi matin il est parti.                      | 2024-05-15
          Mardi soir il a joué.                             | 2024-05-14
          Le mardi, c'est fermé.                            |
          Tous les mardis il joue.                          |
          Chaque vendredi il joue.                          |
          Vendredi 17 mai : concert                         | 2024-05-17
          Au printemps dernier il a plu.                    |
          En janvier et en février il a gelé.               | 2024-01 2024-02
          Jusqu'au 3 juin il pleut.                         | 2024-06-03
          Il a gagné 3 à 1 en 2019                          | 2019
          """)
  void inFrench(String text, String values) {
    assertDates("fr", text, values);
  }

  private static void assertDates(String language, String text, String values) {
    assertThat(
            MentionedDates.in(text, language, WEDNESDAY).stream()
                .map(date -> date.period().value())
                .collect(Collectors.joining(" ")))
        .isEqualTo(values == null ? "" : values);
  }
}
