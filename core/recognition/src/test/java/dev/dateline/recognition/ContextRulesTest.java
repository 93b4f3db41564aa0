package dev.dateline.recognition;

import static dev.dateline.recognition.Tagged.repaired;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences whose context determines the type of a name, and that come out wrong without some
/// rule.
class ContextRulesTest {
  @Nested
  class ANounBesideAName {
    @ParameterizedTest
    @CsvSource({
      "The daily {Slovenska Republika:PERSON} said so., Slovenska Republika/ORGANIZATION",
      "Drugmaker and insurer {Allianza:LOCATION} fell., Allianza/ORGANIZATION",
      "The striker {Ronaldinho:MISC} scored., Ronaldinho/PERSON",
      "A tanker {Sea Empress:ORGANIZATION} ran aground., Sea Empress/MISC",
      "At {De Kooy:PERSON} naval airbase it rained., De Kooy/LOCATION",
      "In the town of {Stip:ORGANIZATION} it rained., Stip/LOCATION"
    })
    void tellsItsType(String sentence, String name) {
      assertThat(repaired(sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
      "The coach {Australia:LOCATION} wants., Australia/LOCATION",
      "The captain {Dutch:MISC} fans love., Dutch/MISC",
      "The town of {NATO:ORGANIZATION} exercises., NATO/ORGANIZATION"
    })
    void doesNotChangeAKnownType(String sentence, String name) {
      assertThat(repaired(sentence)).containsExactly(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "He moved to {Nice:ORGANIZATION} in May., Nice/LOCATION",
    "She was born in Mobile and left., Mobile/LOCATION",
    "He grew up in Orange., Orange/LOCATION",
    "He lives in Orange County., ''",
    "She was born in March., ''"
  })
  void wherePeopleLiveAreTowns(String sentence, String name) {
    assertThat(String.join(" ", repaired(sentence))).isEqualTo(name);
  }

  @Test
  void aKnownInstitutionIsNotPartOfItsHead() {
    assertThat(repaired("Chairman of the {Federal Reserve Jerome Brand:ORGANIZATION} spoke."))
        .containsExactly("Federal Reserve/ORGANIZATION", "Jerome Brand/PERSON");
  }

  @Nested
  class AList {
    @Test
    void hasOneType() {
      assertThat(repaired("Defeat in {Skopje:LOCATION}, {Bitola:LOCATION} and {Prilep:PERSON}."))
          .containsExactly("Skopje/LOCATION", "Bitola/LOCATION", "Prilep/LOCATION");
    }

    @Test
    void keepsKnownAndDoubtfulTypes() {
      assertThat(
              repaired(
                  "With {Merkela:PERSON}, {Macrona:PERSON}, {Sanch:PERSON} and"
                      + " {NATO:ORGANIZATION}."))
          .endsWith("NATO/ORGANIZATION");
      assertThat(repaired("With {Artov:PERSON}, {Bova:LOCATION} and {Cadov:ORGANIZATION}."))
          .containsExactly("Artov/PERSON", "Bova/LOCATION", "Cadov/ORGANIZATION");
    }
  }

  @Test
  void aLineBeforeTheDatelineNamesTheAuthor() {
    assertThat(
            RecognizedNames.names(
                "CRICKET-ZIMBABWE COLLAPSE.\n"
                    + "Telford Vice\n"
                    + "BULAWAYO 1996-10-22\n"
                    + "Zimbabwe were out."))
        .contains("Telford Vice/PERSON");
  }

  @Test
  void onlyThePlaceOfANewsroomIsAName() {
    assertThat(RecognizedNames.names("-- Zagreb Newsroom, 385-1-557075"))
        .containsExactly("Zagreb/LOCATION");
  }

  @Test
  void aTermIsNotPartOfTheNameOfARate() {
    assertThat(repaired("The {One-month Bribor:MISC} fell.")).containsExactly("Bribor/MISC");
  }

  @Test
  void aCurrencyIsNotAName() {
    assertThat(RecognizedNames.names("Quebec tabled a budget with a deficit of C$2.2 billion."))
        .containsExactly("Quebec/LOCATION");
  }

  @Test
  void anIndexIsNotAnOrganization() {
    assertThat(repaired("The {Selective Index:ORGANIZATION} lost."))
        .containsExactly("Selective Index/MISC");
  }

  @Test
  void theContributorsToAReportArePeople() {
    assertThat(
            repaired(
                "(Reporting by {Sofia:LOCATION} Christiansen and Stine Jacobsen-Hoyer in Oslo;"
                    + " Editing by Alison van der Wills)"))
        .containsExactly(
            "Sofia Christiansen/PERSON",
            "Stine Jacobsen-Hoyer/PERSON",
            "Alison van der Wills/PERSON");
  }

  @ParameterizedTest
  @CsvSource({
    "The {Pacific Islands Forum:LOCATION} met., Pacific Islands Forum/ORGANIZATION",
    "The {Alliance of Small Islanders:PERSON} met., Alliance of Small Islanders/ORGANIZATION",
    "The {USS Carney:ORGANIZATION} fired., USS Carney/MISC",
    "The 3rd {Assault Brigade:ORGANIZATION} fired., 3rd Assault Brigade/ORGANIZATION"
  })
  void anInstitutionIsRecognisedByItsKind(String sentence, String name) {
    assertThat(repaired(sentence)).containsExactly(name);
  }

  @Test
  void aTickerSymbolIsNotAName() {
    assertThat(
            RecognizedNames.names(
                "The troubles of Evergrande Group (3333.HK) spread to the S&P 500 (.SPX)."))
        .noneMatch(name -> name.startsWith("HK") || name.startsWith("SPX"));
  }

  @Nested
  class ASurname {
    @Test
    void isNotAPlaceIfTheFullNameOccurs() {
      assertThat(repaired("{Peter Mutharika:PERSON} lost. {Mutharika:LOCATION} will go to court."))
          .containsExactly("Peter Mutharika/PERSON", "Mutharika/PERSON");
    }

    @Test
    void isAPlaceAfterAPrepositionOfPlace() {
      assertThat(repaired("{Whitney Houston:PERSON} sang. It rained in {Houston:LOCATION}."))
          .containsExactly("Whitney Houston/PERSON", "Houston/LOCATION");
    }
  }

  @Test
  void countriesInCapitalsArePlacesOnAnyLine() {
    assertThat(repaired("* PHILIPPINES - Suspended for all"))
        .containsExactly("PHILIPPINES/LOCATION");
  }

  @Test
  void anAdjectiveFromAnOrdinaryOwnerIsNotAName() {
    assertThat(repaired("State-run and {Iran-aligned Houthis:MISC} fought."))
        .containsExactly("Iran-aligned/MISC", "Houthis/MISC");
  }

  @Test
  void aGenerationalSuffixIsPartOfTheName() {
    assertThat(repaired("Then {Donald Trump:PERSON} Jr wrote, and {John Paul:PERSON} II died."))
        .containsExactly("Donald Trump Jr/PERSON", "John Paul II/PERSON");
  }

  @Test
  void aGenerationalSuffixIsNotASurname() {
    assertThat(repaired("{Martin Luther King:PERSON} Jr spoke. Then {King:ORGANIZATION} left."))
        .containsExactly("Martin Luther King Jr/PERSON", "King/PERSON");
  }

  @Test
  void theStateOfALegislatorIsAPlace() {
    assertThat(RecognizedNames.names("Sen. Kirsten Gillibrand, D-N.Y., said so."))
        .endsWith("N.Y./LOCATION");
  }
}
