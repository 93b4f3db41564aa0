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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | Callan {Bosnia y Herzegovina:LOCATION}.                    | Bosnia y Herzegovina/LOCATION
          es | Callan {Chile, Perú y Bolivia:ORGANIZATION}.               | Chile, Perú y Bolivia/ORGANIZATION
          es | Callan {Francia y Austria:ORGANIZATION}.                   | Francia/LOCATION, Austria/LOCATION
          fr | Il lit {Le Rouge et le Noir:MISC}.                         | Le Rouge et le Noir/MISC
          fr | Voici le {Sénat et la Chambre:ORGANIZATION}.               | Sénat/ORGANIZATION, Chambre/ORGANIZATION
          fr | Le {ministère de l'Économie et des Finances:ORGANIZATION}. | ministère de l'Économie et des Finances/ORGANIZATION
          de | Die {Grünen im Europaparlament:ORGANIZATION} tagen.        | Grünen/ORGANIZATION, Europaparlament/ORGANIZATION
          de | Das {Museum im Park:ORGANIZATION} ist zu.                  | Museum im Park/ORGANIZATION
          """)
  void twoNamesAreSplitAndOneIsNot(String language, String marked, String names) {
    assertThat(String.join(", ", repaired(language, marked))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Nato-Gipfel und der EU-Kommissar.           | Nato/MISC, EU/MISC
          de | Der US-Präsident kommt zum Berlin-Besuch.       | US/MISC, Berlin/MISC
          de | Die {SPD:ORGANIZATION} und ihre SPD-Chefin.      | SPD/ORGANIZATION
          de | Frau {Müller-Meier:PERSON} isst Leber-Wurst.     | Müller-Meier/PERSON
          de | Sie fuhr nach Baden-Württemberg.                 | Baden-Württemberg/LOCATION
          de | Das {EU-Parlament:ORGANIZATION} tagt.            | EU-Parlament/ORGANIZATION
          """)
  void aKnownNameInAGermanCompoundIsFoundUnlessTheTextHasItElsewhere(
      String language, String marked, String names) {
    assertThat(String.join(", ", repaired(language, marked))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | {Girona:LOCATION}, 0 - Osasuna, 0                | Girona/ORGANIZATION, Osasuna/ORGANIZATION
          fr | Stade {Toulousain - RC Toulon:LOCATION} 31-22    | Stade Toulousain/ORGANIZATION, RC Toulon/ORGANIZATION
          de | {Unna:LOCATION} – {Hamm:LOCATION} 2:1 (1:0)      | Unna/ORGANIZATION, Hamm/ORGANIZATION
          de | {Deutschland:LOCATION} - {Spanien:LOCATION} 2:1  | Deutschland/LOCATION, Spanien/LOCATION
          de | {Bonn:LOCATION} - {Unna:LOCATION} 10:35          | Bonn/LOCATION, Unna/LOCATION
          """)
  void theTwoNamesOfAScoreAreTeams(String language, String marked, String names) {
    assertThat(String.join(", ", repaired(language, marked))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | {Bonjour Marseille:PERSON} !                      | Marseille/LOCATION
          fr | Voici {RT @julie_b:ORGANIZATION}.                 |
          fr | L'équipe {de France:LOCATION} gagne.              | France/LOCATION
          fr | Le général {de Gaulle:PERSON} parle.              | de Gaulle/PERSON
          fr | Tous les {Toulousains:LOCATION} chantent.         |
          fr | Le ministre des {Armées:ORGANIZATION} parle.      |
          fr | Le chef de l'{État tchadien:LOCATION} parle.      |
          fr | Elle est née à {Cannes:MISC}.                     | Cannes/LOCATION
          de | Die {Bundesagentur für Arbeit am:ORGANIZATION} 3. | Bundesagentur für Arbeit/ORGANIZATION
          es | El presidente de {Telefónica:ORGANIZATION} calla. | Telefónica/ORGANIZATION
          """)
  void wordsBesideANameAreNotPartOfIt(String language, String marked, String names) {
    assertThat(String.join(", ", repaired(language, marked))).isEqualTo(names == null ? "" : names);
  }

  private static List<String> repaired(String language, String marked) {
    return Tagged.repaired(marked, LanguageRules.of(Vocabulary.of(language)));
  }
}
