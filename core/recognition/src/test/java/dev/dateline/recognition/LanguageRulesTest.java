package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.recognition.languages.LanguageRules;
import dev.dateline.recognition.languages.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the rules make of names as the models might find them.
class LanguageRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Er spielte mit Gene {Krupa:LOCATION}.            | Gene Krupa/PERSON
          de | Es kam Hans Jürgen {Müller:PERSON}.              | Hans Jürgen Müller/PERSON
          de | Dann gab {Peter:PERSON} Geld aus.                | Peter/PERSON
          es | Vino {Antonio:PERSON} Gutiérrez.                 | Antonio Gutiérrez/PERSON
          es | Ganó {Joel Julio:PERSON}.                        | Joel Julio/PERSON
          es | Un disco de {Antonio García Abril:PERSON}.       | Antonio García Abril/PERSON
          """)
  void aGivenNameCompletesAPerson(String language, String marked, String name) {
    assertThat(repaired(language, marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Das sagte Frau Krzywicki.                        | Krzywicki/PERSON
          de | Das sagte Herr {Vogt:LOCATION} gestern.          | Vogt/PERSON
          de | Herr Musikdirektor {Gabriel Weber:PERSON} kam.   | Gabriel Weber/PERSON
          es | He de recordar al {señor Jonckheer:ORGANIZATION}. | Jonckheer/PERSON
          """)
  void aFormOfAddressShowsAPerson(String language, String marked, String name) {
    assertThat(repaired(language, marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | La alcaldesa, {Ada Colau:ORGANIZATION}, calló.   | Ada Colau/PERSON
          de | Trainer {Thomas Unna:LOCATION} ging.             | Thomas Unna/PERSON
          es | Ganó el {Santiago Wanderers:ORGANIZATION}.       | Santiago Wanderers/ORGANIZATION
          """)
  void anOfficeBeforeAGivenNameShowsAPerson(String language, String marked, String name) {
    assertThat(repaired(language, marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Sie gewann gegen {Serena Williams:LOCATION}.     | Serena Williams/PERSON
          de | Sie wohnt in {Frankfurt am Main:LOCATION}.       | Frankfurt am Main/LOCATION
          es | Vive en {San Antonio:LOCATION}.                  | San Antonio/LOCATION
          """)
  void aFullNameIsNoPlaceUnlessATownIsCalledSo(String language, String marked, String name) {
    assertThat(repaired(language, marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Er ging zu {Stoke:LOCATION} City.                | Stoke City/ORGANIZATION
          de | Das Tor gegen {Manchester City:LOCATION} fiel.   | Manchester City/ORGANIZATION
          de | Er spielte beim TuS {Hohenstedt:PERSON}.         | TuS Hohenstedt/ORGANIZATION
          es | Juega en el CD {Mirandés:LOCATION}.              | CD Mirandés/ORGANIZATION
          fr | Il joue à l'AS {Brévannes:LOCATION}.             | AS Brévannes/ORGANIZATION
          de | Sie fuhr nach {Salt Lake City:LOCATION}.         | Salt Lake City/LOCATION
          fr | Le match au {Stade de France:LOCATION}.          | Stade de France/LOCATION
          """)
  void theWordsAtItsEndsShowAClub(String language, String marked, String name) {
    assertThat(repaired(language, marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "de, Herr Präsident! Herr Kommissar! Sehr geehrte Frau Ministerin!",
    "es, Señor Presidente. Señor Comisario. Señora Ministra.",
  })
  void anOfficeAfterAFormOfAddressIsNotAName(String language, String text) {
    assertThat(repaired(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Sie wohnt in Unna.                               | Unna/LOCATION
          de | Es ist aus Eisen, nach Norden gewandt.          |
          de | Die Regierung Bayerns schwieg.                   | Bayerns/LOCATION
          de | BAD VILBEL. Der Magistrat tagt.                  | BAD VILBEL/LOCATION
          es | Empate contra {Inglaterra:ORGANIZATION}.         | Inglaterra/LOCATION
          es | Viajó a Gales y a Nueva York.                    | Gales/LOCATION, Nueva York/LOCATION
          es | Nació en Pamplona.                               | Pamplona/LOCATION
          """)
  void knownPlacesArePlaces(String language, String marked, String names) {
    assertThat(String.join(", ", repaired(language, marked))).isEqualTo(names == null ? "" : names);
  }

  @Test
  void aNameInPartsIsJoinedIfTheDocumentHasItElsewhere() {
    assertThat(
            repaired(
                "de",
                "Es siegte {Kickers Offenbach:ORGANIZATION}.|Auch Kickers {Offenbach:LOCATION} ist"
                    + " müde."))
        .containsExactly("Kickers Offenbach/ORGANIZATION", "Kickers Offenbach/ORGANIZATION");
  }

  @Test
  void aGenitiveHasTheTypeOfItsName() {
    assertThat(repaired("de", "{Kohl:PERSON} kam.|Die Politik Kohls und {Kohls:LOCATION} Partei."))
        .containsExactly("Kohl/PERSON", "Kohls/PERSON", "Kohls/PERSON");
  }

  @Test
  void aWeekdayBeforeANameIsNotPartOfIt() {
    assertThat(repaired("de", "Es besiegte {am Samstag Borussia Dortmund:ORGANIZATION} mit 3:1."))
        .containsExactly("Borussia Dortmund/ORGANIZATION");
  }

  private static List<String> repaired(String language, String marked) {
    return Tagged.repaired(marked, LanguageRules.of(Vocabulary.of(language)));
  }
}
