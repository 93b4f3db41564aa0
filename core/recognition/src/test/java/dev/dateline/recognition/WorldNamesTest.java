package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names as papers of Africa, Asia, the Middle East and Latin America write them.
class WorldNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was born in Cork and lives in Da Nang. | Cork/LOCATION; Da Nang/LOCATION",
        "Workers were detained in Azamgarh and Mau. | Azamgarh/LOCATION; Mau/LOCATION",
        "The governor of Malda met farmers. | Malda/LOCATION",
        "Jackson Hill of Jackson, Mississippi, lost. |"
            + " Jackson Hill/PERSON; Jackson/LOCATION; Mississippi/LOCATION",
      })
  void aTownIsAPlaceByItsContext(String text, String names) {
    assertThat(RecognizedNames.names(text)).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource({
    "Tara Jackson spoke. Voters believe in Jackson., Jackson/PERSON",
    "'Then Jackson said that Lincoln, who is 40, agreed.', Jackson/PERSON",
  })
  void aPersonWithTheNameOfATownIsNotATown(String text, String name) {
    assertThat(RecognizedNames.names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The author J.K.Rowe lives in Edinburgh. | J.K.Rowe/PERSON",
        "In Chennai, A.P.J. Abdul Kalam was remembered. | A.P.J. Abdul Kalam/PERSON",
        "Then V.V.Petrenko spoke to a reporter. | V.V.Petrenko/PERSON",
        "The prime minister, S.Bayar, resigned. | S.Bayar/PERSON",
        "A bench of Justice D Y Kulkarni heard it. | D Y Kulkarni/PERSON",
      })
  void initialsBelongToThePerson(String text, String name) {
    assertThat(RecognizedNames.names(text)).contains(name);
  }

  @Test
  void initialsOfACountryDoNot() {
    assertThat(RecognizedNames.names("Shares of U.S.Steel fell."))
        .doesNotContain("U.S.Steel/PERSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The barrister Helena Morcroft QC spoke for the defence. | Helena Morcroft/PERSON",
        "Sarah Lindgren PhD and Tom Ekberg, MD, wrote it. |"
            + " Sarah Lindgren/PERSON; Tom Ekberg/PERSON",
        "Then Femi Adeyeri, SAN, told reporters so. | Femi Adeyeri/PERSON",
      })
  void degreesAndOrdersAfterAPersonAreNotPartOfTheName(String text, String names) {
    assertThat(RecognizedNames.names(text)).isEqualTo(split(names));
  }

  @Test
  void aClubKeepsWhatLooksLikeADegree() {
    assertThat(RecognizedNames.names("Orlando City SC beat Nashville SC."))
        .containsExactly("Orlando City SC/ORGANIZATION", "Nashville SC/ORGANIZATION");
  }

  @ParameterizedTest
  @CsvSource({
    "The court heard Justice Grace Nzioka on Monday., Grace Nzioka/PERSON",
    "'On Friday, CS Wekesa said so.', Wekesa/PERSON",
    "It was opened by Smt. Anupama Rawat., Anupama Rawat/PERSON",
    "They met Alhaji Musa Danjuma there., Musa Danjuma/PERSON",
    "Then Ustaz Hadi Awang told reporters so., Hadi Awang/PERSON",
  })
  void titlesOfAllCountriesAreNotPartOfTheName(String text, String name) {
    assertThat(RecognizedNames.names(text)).containsExactly(name);
  }

  @Test
  void departmentsKeepWhatLooksLikeATitle() {
    assertThat(RecognizedNames.names("The Justice Department sued."))
        .containsExactly("Justice Department/ORGANIZATION");
  }

  @ParameterizedTest
  @CsvSource({
    "April Summers won., April Summers/PERSON",
    "There June Carter met May Winters in Ohio., June Carter/PERSON; May Winters/PERSON;"
        + " Ohio/LOCATION",
    "In April Toyota cut prices., Toyota/ORGANIZATION",
  })
  void aMonthMayBeAFirstName(String text, String names) {
    assertThat(RecognizedNames.names(text)).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource({
    "They flew from Jomo Kenyatta International Airport., Jomo Kenyatta International"
        + " Airport/LOCATION",
    "The march went along Nelson Mandela Avenue., Nelson Mandela Avenue/LOCATION",
  })
  void aPlaceNamedAfterAPersonIsAPlace(String text, String name) {
    assertThat(RecognizedNames.names(text)).containsExactly(name);
  }

  @Test
  void theOpponentOfATeamIsATeam() {
    assertThat(RecognizedNames.names("Karachi Kings beat Lahore Qalandars on Sunday."))
        .containsExactly("Karachi Kings/ORGANIZATION", "Lahore Qalandars/ORGANIZATION");
  }

  @ParameterizedTest
  @CsvSource({"E.ON", "3M", "7-Eleven"})
  void oddNamesOfCompaniesAreKnown(String name) {
    assertThat(RecognizedNames.names("Then " + name + " cut jobs."))
        .containsExactly(name + "/ORGANIZATION");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spokesman for the Ministry of Defence Mihkel Tamm said so. |"
            + " Ministry of Defence/ORGANIZATION; Mihkel Tamm/PERSON",
        "President of the European Commission Ursula Brand spoke. |"
            + " European Commission/ORGANIZATION; Ursula Brand/PERSON",
        "Austin Powers of Austin, Texas, sued. |"
            + " Austin Powers/PERSON; Austin/LOCATION; Texas/LOCATION",
      })
  void twoNamesAreNotTakenAsOne(String text, String names) {
    assertThat(RecognizedNames.names(text)).isEqualTo(split(names));
  }

  @Test
  void aBodyOfACountryIsOneName() {
    assertThat(RecognizedNames.names("They accused the Election Commission of Pakistan of bias."))
        .containsExactly("Election Commission of Pakistan/ORGANIZATION");
  }

  @Test
  void aFamilyNameThatComesFirstIsFoundAlone() {
    String text = "Then Xi Zhengping came to Hanoi. Xi will return.";
    assertThat(RecognizedNames.meanings(text)).endsWith("Xi = Xi Zhengping");
  }

  @ParameterizedTest
  @CsvSource({
    "The Baloch activists marched., Baloch",
    "She sings in Tagalog or Cebuano., Tagalog",
    "They are Meitei leaders., Meitei",
  })
  void peoplesAndLanguagesAreNeitherPeopleNorPlaces(String text, String name) {
    assertThat(RecognizedNames.names(text)).contains(name + "/MISC");
  }

  @Test
  void aNameInCapitalsHasItsUsualCase() {
    String text = "JOHN MCALLISTER AND MARY O'BRIEN MET JEAN-LUC MACDONALD IN GLASGOW ON MONDAY.";
    assertThat(RecognizedNames.entities(text))
        .containsExactly("John McAllister", "Mary O'Brien", "Jean-Luc MacDonald", "Glasgow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Energy and Power Development Minister Advocate Fortune Chasi signed it. |"
            + " Fortune Chasi/PERSON",
        "\"The Honourable Justice Zhou insisted on it,\" he said. | Zhou/PERSON",
        "Ms Karna was named, and Mr Vurapalli lodged a complaint. | Vurapalli/PERSON",
        "However, party working president JP Nadda slammed it. | JP Nadda/PERSON",
        "Reacting to this, State party president K Laxman left. | K Laxman/PERSON",
        "The Retired Supreme Court Senior Associate Justice Antonio Carpio left. |"
            + " Antonio Carpio/PERSON",
        "It helped the side to a 3-2 win over Melbourne City. | Melbourne City/ORGANIZATION",
        "In the case, Ts.Amgalanbaatar was sentenced. | Ts.Amgalanbaatar/PERSON",
      })
  void anOfficeOrAResultShowsWhatTheNameIs(String text, String name) {
    assertThat(RecognizedNames.names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Farmers from Yewa North and Kingston South met. | Yewa North/LOCATION; Kingston"
            + " South/LOCATION",
        "The singer Kanye West spoke in May. | Kanye West/PERSON",
        "The Battle of Vilcapugio was lost. | Battle of Vilcapugio/MISC",
        "A bus burned on Sheikh Zayed Road. | Sheikh Zayed Road/LOCATION",
        "The Kenyan Premier League debated the Finance Bill. |"
            + " Kenyan Premier League/MISC; Finance Bill/MISC",
        "Fans of Deportivo Cali and of Plaza Bolívar left. |"
            + " Deportivo Cali/ORGANIZATION; Plaza Bolívar/LOCATION",
        "Both the Karamojong and the Yanomami were there. | Karamojong/MISC; Yanomami/MISC",
        "The Hugpong ng Pagbabago (HNP) won. | Hugpong ng Pagbabago/ORGANIZATION; HNP/ORGANIZATION",
      })
  void theKindOfANameFollowsFromItsWords(String text, String names) {
    assertThat(RecognizedNames.names(text)).isEqualTo(split(names));
  }

  @ParameterizedTest
  @CsvSource({
    "The trip begins before the holy month of Ramadan., Ramadan",
    "Workers get a bonus at Christmas and on Eid al-Fitr., Christmas",
    "The court ordered the FIR to be filed., FIR",
    "'The two firms signed an MoU in May, she said.', MoU",
  })
  void feastsAndCommonAbbreviationsAreNotNames(String text, String word) {
    assertThat(RecognizedNames.names(text)).noneMatch(name -> name.contains(word));
  }

  @Test
  void anAcronymIsTheBodyThatTheArticleSpellsOut() {
    String text =
        "The National Farmers Cooperative Union met in Lusaka. Later, NFCU said that it would act.";
    assertThat(RecognizedNames.names(text)).contains("NFCU/ORGANIZATION");
  }

  @Test
  void anAgencyIsANameOnlyIfTheArticleNamesIt() {
    assertThat(RecognizedNames.names("The Chairman of the Agency said so in Accra."))
        .doesNotContain("Agency/ORGANIZATION");
  }

  private static List<String> split(String names) {
    return List.of(names.split("; "));
  }
}
