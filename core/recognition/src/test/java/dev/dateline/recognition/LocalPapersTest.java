package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Titles, bodies, laws, places and teams as local papers of many countries write them.
class LocalPapersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The party accepted it, PAS president {Tan Sri Abdul Hadi Awang:PERSON} said. | Abdul Hadi"
            + " Awang",
        "He met {Tunku Ismail Idris:PERSON} on Monday. | Ismail Idris",
        "Elders met {Allama Abid Hussaini:PERSON} in Kurram. | Abid Hussaini",
        "Then {Ratu Wiliame Katonivere:PERSON} swore them in. | Wiliame Katonivere",
        "They called on {Otumfuo Osei Tutu II:PERSON} at the palace. | Osei Tutu II",
        "A petition of Datuk {Seri Najib Razak:PERSON} failed. | Najib Razak",
        "Then {Amir Sheikh Tamim:PERSON} arrived. | Tamim",
      })
  void aTitleIsNoPartOfAName(String text, String name) {
    assertThat(Tagged.repaired(text)).contains(name + "/PERSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Amir Khan", "Amir Ali Hajizadeh", "Sri Mulyani Indrawati", "Tan Boon Keat"})
  void aGivenNameOrSurnameThatIsAlsoATitleStays(String name) {
    assertThat(Tagged.repaired("Then {" + name + ":PERSON} spoke."))
        .containsExactly(name + "/PERSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The {Village Head:MISC} and the {Crown Prince:PERSON} met.",
        "Then the {Asantehene:ORGANIZATION} and the {Amir:PERSON} met.",
        "They elected the {Paramount Chief:ORGANIZATION} on Monday.",
        "The {First Lady:PERSON} and the {Supervisor of Elections:MISC} met.",
        "They left the {Cabinet:ORGANIZATION} on Monday.",
      })
  void anOfficeIsNoName(String text) {
    assertThat(Tagged.repaired(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then {Obi:PERSON} said no. | Obi/PERSON",
        "Then {Crown Agents:ORGANIZATION} met. | Crown Agents/ORGANIZATION",
      })
  void aNameThatIsAlsoAnOfficeStays(String text, String names) {
    assertThat(Tagged.repaired(text)).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {House of Peoples:ORGANIZATION}' Representatives met. |"
            + " House of Peoples' Representatives/ORGANIZATION",
        "People{'s Party:ORGANIZATION} leader {Ada Lund:PERSON} met. |"
            + " People's Party/ORGANIZATION; Ada Lund/PERSON",
        "They met at {St Columban:LOCATION}'s Cathedral. | St Columban's Cathedral/LOCATION",
        "They met at {St Mary:LOCATION}'s Hospital. | St Mary's Hospital/ORGANIZATION",
        "The {South Wales:LOCATION} {Miners:ORGANIZATION}' Federation met. |"
            + " South Wales Miners' Federation/ORGANIZATION",
        "The {Dhaka Metropolitan Police's Detective Branch:ORGANIZATION} acted. |"
            + " Dhaka Metropolitan Police/ORGANIZATION; Detective Branch/ORGANIZATION",
        "The {People's Bank of China:ORGANIZATION} cut rates. | People's Bank of"
            + " China/ORGANIZATION",
        "Shares fell on the {Stock Exchange:ORGANIZATION} of {Thailand:LOCATION} today. |"
            + " Stock Exchange of Thailand/ORGANIZATION",
      })
  void aBodyIsCutOnlyBetweenTwoBodies(String text, String names) {
    assertThat(Tagged.repaired(text)).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {Liberal Party:ORGANIZATION} (PL) lost. | Liberal Party/ORGANIZATION; PL/ORGANIZATION",
        "The {National Energy Regulator Authority:ORGANIZATION} (Nersa) met. |"
            + " National Energy Regulator Authority/ORGANIZATION; Nersa/ORGANIZATION",
        "The {Amenities Board:ORGANIZATION} (London) met. | Amenities Board/ORGANIZATION",
        "The {Daily Star:ORGANIZATION} (CEO) left. | Daily Star/ORGANIZATION",
      })
  void aShortFormInBracketsIsTheBody(String text, String names) {
    assertThat(Tagged.repaired(text)).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then {Taman Sari:PERSON}, a small fishing village near {Tuban:LOCATION}, flooded. |"
            + " Taman Sari/LOCATION; Tuban/LOCATION",
        "Police held {Biman Prasad:ORGANIZATION}, 34, on Monday. | Biman Prasad/PERSON",
        "Police held {Toyota Group:ORGANIZATION}, 34, on Monday. | Toyota Group/ORGANIZATION",
      })
  void aDescriptionTellsTheType(String text, String names) {
    assertThat(Tagged.repaired(text)).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then {RBI:ORGANIZATION} Governor {Asha Rao:PERSON} spoke. | RBI/ORGANIZATION; Asha"
            + " Rao/PERSON",
        "Then {Druze:MISC} leader {Walid Amin:PERSON} spoke. | Druze/MISC; Walid Amin/PERSON",
        "Then {Azamgarh:ORGANIZATION} MP {Asha Rao:PERSON} spoke. |"
            + " Azamgarh/LOCATION; Asha Rao/PERSON",
      })
  void anOfficeTellsWhatItIsHeldIn(String text, String names) {
    assertThat(Tagged.repaired(text)).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aground was {MV Asian:MISC} Queen at last. | MV Asian Queen/MISC",
        "He told {Channel:ORGANIZATION} 12 so. | Channel 12/ORGANIZATION",
        "It broke the Public Premises (Eviction of Occupants) Act once. |"
            + " Public Premises (Eviction of Occupants) Act/MISC",
      })
  void namesOfSeveralPartsAreFoundWhole(String text, String names) {
    assertThat(Tagged.repaired(text)).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There {Nejmeh:PERSON} beat Ansar 1-0. | Nejmeh/ORGANIZATION; Ansar/ORGANIZATION",
        "There {Elena Rybakina:PERSON} beat {Iga Swiatek:PERSON} 6-3, 6-4. |"
            + " Elena Rybakina/PERSON; Iga Swiatek/PERSON",
        "There {Iraq:LOCATION} drew 1-1 with {Qatar:LOCATION} at last. | Iraq/LOCATION;"
            + " Qatar/LOCATION",
      })
  void aScoreTellsTeams(String text, String names) {
    assertThat(Tagged.repaired(text)).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Purbaya takes office\\n"
            + "{Purbaya Sadewa:PERSON} spoke. | Purbaya/PERSON; Purbaya Sadewa/PERSON",
        "Will takes office\\nThen {Will Sadewa:PERSON} spoke and will leave. | Will Sadewa/PERSON",
        "{Yahya Staquf:PERSON} spoke. Then {Yahya:ORGANIZATION} left. | Yahya Staquf/PERSON;"
            + " Yahya/PERSON",
        "{Florence Lund:PERSON} spoke in {Florence:LOCATION}. | Florence Lund/PERSON;"
            + " Florence/LOCATION",
      })
  void aGivenNameStandsForThePerson(String text, String names) {
    assertThat(Tagged.repaired(text.replace("\\n", "\n"))).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Lagos:LOCATION}, March 3 was dry. | Lagos/LOCATION",
        "They sent troops to {Mau:MISC} after clashes. | Mau/LOCATION",
        "They drank from {Alpine:MISC} springs. | Alpine/MISC",
        "They met at {Estadio Azteca:ORGANIZATION} today. | Estadio Azteca/LOCATION",
        "Water filled the {Grand Ethiopian Renaissance Dam:MISC} today. |"
            + " Grand Ethiopian Renaissance Dam/LOCATION",
        "They opened the {Zimbabwe International Trade Fair:ORGANIZATION} today. |"
            + " Zimbabwe International Trade Fair/MISC",
        "There {Vanity Fair:ORGANIZATION} hailed him. | Vanity Fair/ORGANIZATION",
        "The {Nigerian:MISC} Navy Seals Club lost. | Nigerian/MISC",
        "The {M S:MISC} {Swaminathan Research Foundation:ORGANIZATION} met. |"
            + " M S Swaminathan Research Foundation/ORGANIZATION",
        "Then {Supreme Federal Court Justice Ada Moraes:ORGANIZATION} spoke. |"
            + " Supreme Federal Court/ORGANIZATION; Ada Moraes/PERSON",
        "Then Kairat of {Almaty:LOCATION} lost 0-4 to {Real Madrid:ORGANIZATION}. |"
            + " Kairat/ORGANIZATION; Almaty/LOCATION; Real Madrid/ORGANIZATION",
      })
  void placesAndEventsAreToldByTheirWordsAndContext(String text, String names) {
    assertThat(Tagged.repaired(text)).isEqualTo(split(names));
  }

  private static List<String> split(String names) {
    return List.of(names.split("; "));
  }
}
