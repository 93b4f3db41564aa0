package dev.dateline.recognition;

import static dev.dateline.recognition.Tagged.repaired;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Entity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences of newswire that come out wrong without some rule.
class NewswireRulesTest {
  @Nested
  class LowerCaseWords {
    @Test
    void neitherOpenANameNorEndOne() {
      assertThat(
              repaired(
                  "The {charity Save the Children:ORGANIZATION} is in {Kunar province:LOCATION},"
                      + " {Xinhua news agency:ORGANIZATION} says."))
          .containsExactly(
              "Save the Children/ORGANIZATION", "Kunar/LOCATION", "Xinhua/ORGANIZATION");
    }

    @Test
    void areNotNamesOnTheirOwn() {
      assertThat(repaired("The {navy:ORGANIZATION} of {Ukraine:LOCATION} has not landed there."))
          .containsExactly("Ukraine/LOCATION");
    }

    @Test
    void mayOpenANameIfTheyAreParticles() {
      assertThat(repaired("{de Gaulle:PERSON} met {van der Bellen:PERSON} and {al-Assad:PERSON}."))
          .containsExactly("de Gaulle/PERSON", "van der Bellen/PERSON", "al-Assad/PERSON");
    }
  }

  @Test
  void aNameEndsAtABracketOrADash() {
    assertThat(
            repaired(
                "{Reuters) - Bank of Japan:ORGANIZATION} sees {Chumphon Sai - Bangkok:PERSON}"
                    + " trains and {Jaafar al- Sadr:PERSON}."))
        .containsExactly(
            "Reuters/ORGANIZATION",
            "Bank of Japan/ORGANIZATION",
            "Chumphon Sai/PERSON",
            "Bangkok/PERSON",
            "Jaafar al- Sadr/PERSON");
  }

  @Test
  void aYearDoesNotOpenAName() {
    assertThat(repaired("He won the {1992 World Cup:MISC} and was born in {1952:MISC} or so."))
        .containsExactly("World Cup/MISC", "1952/MISC");
  }

  @Test
  void particlesJoinTwoNames() {
    assertThat(repaired("They met at {Plaza de:LOCATION} las {Victorias:ORGANIZATION} at noon."))
        .containsExactly("Plaza de las Victorias/LOCATION");
    assertThat(repaired("{Seoul:LOCATION} and {Plaza:LOCATION} {Ajax:ORGANIZATION} lost."))
        .containsExactly("Seoul/LOCATION", "Plaza/LOCATION", "Ajax/ORGANIZATION");
  }

  @Test
  void anOrdinaryWordThatOpensTheSentenceIsNotPartOfTheName() {
    assertThat(repaired("{Rival Scania:ORGANIZATION} slipped, and {Analysts:ORGANIZATION} shrug."))
        .startsWith("Scania/ORGANIZATION");
  }

  @Test
  void aNicknameIsPartOfTheName() {
    assertThat(repaired("{Joaquin:PERSON} \"{El Chapo:MISC}\" {Guzman:PERSON} left."))
        .containsExactly("Joaquin \"El Chapo\" Guzman/PERSON");
    assertThat(repaired("{Raab:PERSON} said \"{Biden:PERSON} called\" and {Blinken:PERSON} left."))
        .containsExactly("Raab/PERSON", "Biden/PERSON", "Blinken/PERSON");
  }

  @Test
  void aPersonsWhereaboutsAreNotPartOfTheName() {
    assertThat(repaired("They saw {Yulia in Salisbury:PERSON} on Monday."))
        .containsExactly("Yulia/PERSON", "Salisbury/LOCATION");
  }

  @Test
  void placesAreRecognisedByTheirKind() {
    assertThat(
            repaired(
                "From {Rod Laver Arena:PERSON} to {Lake Prespa:ORGANIZATION} and northern"
                    + " {Sinai:ORGANIZATION}, northern {Kurds:MISC} read the"
                    + " {Fort Worth Gazette:ORGANIZATION}."))
        .containsExactly(
            "Rod Laver Arena/LOCATION",
            "Lake Prespa/LOCATION",
            "Sinai/LOCATION",
            "Kurds/MISC",
            "Fort Worth Gazette/ORGANIZATION");
  }

  @Test
  void aStormCenterIsNotAStorm() {
    assertThat(repaired("The {National Hurricane Center:ORGANIZATION} saw Hurricane Irma."))
        .containsExactly("National Hurricane Center/ORGANIZATION", "Hurricane Irma/MISC");
  }

  @Test
  void daysAndMeasuresAreNotNames() {
    assertThat(
            repaired(
                "On {Dec:ORGANIZATION} 3 at 1657 {GMT:ORGANIZATION} the {CEO:ORGANIZATION} of"
                    + " {Daimler:ORGANIZATION} spoke of {GDP:MISC}."))
        .containsExactly("Daimler/ORGANIZATION");
    assertThat(repaired("{W L T GF GA:PERSON} PTS")).isEmpty();
  }

  @Nested
  class Events {
    @Test
    void areRecognisedByTheirLastWord() {
      assertThat(
              repaired(
                  "Results from the {Qatar:LOCATION} Open came as the {Noumea:LOCATION} Accord and"
                      + " the {Northern Ireland:LOCATION} Protocol were signed."))
          .containsExactly(
              "Qatar Open/MISC", "Noumea Accord/MISC", "Northern Ireland Protocol/MISC");
    }

    @Test
    void areNotTheirOrganisers() {
      assertThat(repaired("She leads the {Games Workshop:ORGANIZATION} and plays at open games."))
          .containsExactly("Games Workshop/ORGANIZATION");
    }
  }

  @Nested
  class TitlesOfWorks {
    @Test
    void areInQuotes() {
      assertThat(
              repaired("He directed \"The Man in the {Iron Mask:LOCATION},\" {Leo:PERSON} says."))
          .containsExactly("The Man in the Iron Mask/MISC", "Leo/PERSON");
    }

    @Test
    void areNotJustAnyQuotation() {
      assertThat(repaired("\"{London:LOCATION} must move,\" said {Michel Barnier:PERSON}."))
          .containsExactly("London/LOCATION", "Michel Barnier/PERSON");
    }
  }

  @Test
  void aLegalFormBelongsToTheCompany() {
    assertThat(repaired("{Pekao:PERSON} SA and {UniCredit:ORGANIZATION} SpA will not say why."))
        .containsExactly("Pekao SA/ORGANIZATION", "UniCredit SpA/ORGANIZATION");
  }

  @Test
  void theNounBesideANameTellsItsType() {
    assertThat(
            repaired(
                "The {Nasdem:PERSON} party told broadcaster {Metro:LOCATION}, and {Kan:PERSON}"
                    + " public radio asked {Erlangga:PERSON} about it."))
        .containsExactly(
            "Nasdem/ORGANIZATION", "Metro/ORGANIZATION", "Kan/ORGANIZATION", "Erlangga/PERSON");
  }

  @Test
  void anAcronymInBracketsShowsWhereTheNameBegins() {
    assertThat(
            repaired(
                "The Committee for {Peace:ORGANIZATION} in {Tigray:LOCATION} (CPT) met on Monday."))
        .containsExactly("Committee for Peace in Tigray/ORGANIZATION", "CPT/ORGANIZATION");
  }

  @Test
  void twoNamesJoinedByAHyphenAreAnAdjective() {
    assertThat(
            RecognizedNames.names(
                "The first Pfizer-BioNTech shots came amid U.S.-China talks on trade."))
        .containsExactly("Pfizer-BioNTech/MISC", "U.S.-China/MISC");
  }

  @Nested
  class Datelines {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "LEVI, Finland, Nov 23 (Reuters) - Mikaela Shiffrin won the slalom.",
          "LEVI (Reuters) - Mikaela Shiffrin won the slalom.",
          "LEVI, Finland 2019-11-23\nMikaela Shiffrin won the slalom.",
        })
    void openWithAPlace(String text) {
      assertThat(RecognizedNames.names(text)).startsWith("LEVI/LOCATION");
    }

    @Test
    void mayNameTwoPlaces() {
      assertThat(
              RecognizedNames.names("ADDIS ABABA/NAIROBI (Reuters) - Troops crossed the border."))
          .startsWith("ADDIS ABABA/LOCATION", "NAIROBI/LOCATION");
    }
  }

  @Test
  void headingsInCapitalsContainTheNamesOfTheTextBelow() {
    assertThat(
            RecognizedNames.names(
                "MERKEL SAYS GERMANY WILL NOT SEND TANKS TO UKRAINE\nGermany's Angela Merkel met EU"
                    + " leaders."))
        .startsWith("MERKEL/PERSON", "GERMANY/LOCATION", "UKRAINE/LOCATION");
  }

  @Test
  void headingsInCapitalsAreNotOneLongName() {
    assertThat(
            repaired(
                "{MERKEL GERMANY OWES NATO:ORGANIZATION} VAST SUMS . {Angela Merkel:PERSON} heard"
                    + " {NATO:ORGANIZATION} say so."))
        .startsWith("MERKEL/PERSON", "GERMANY/LOCATION", "NATO/ORGANIZATION");
  }

  @Nested
  class Credits {
    private static final String PHOTO =
        "Dominic Raab walks in London, December 2, 2020. REUTERS/Henry Nicholls\n"
            + "LONDON (Reuters) - Dominic Raab told Sky News that all was well.";

    @Test
    void areNames() {
      assertThat(RecognizedNames.names(PHOTO))
          .contains("REUTERS/ORGANIZATION", "Henry Nicholls/PERSON", "Reuters/ORGANIZATION");
    }

    @Test
    void areNotEntitiesOfTheArticle() {
      assertThat(Loaded.recognizer().recognize(PHOTO).entities())
          .extracting(Entity::name)
          .contains("Henry Nicholls", "Sky News")
          .doesNotContain("Reuters");
      assertThat(Loaded.recognizer().recognize("Trains stopped.\nREUTERS").entities()).isEmpty();
    }

    @Test
    void differFromAnAgencyThatTheTextIsAbout() {
      var told = "A spokesman told Reuters that the deal was off.";
      assertThat(Loaded.recognizer().recognize(told).entities())
          .extracting(Entity::name)
          .containsExactly("Reuters");
    }
  }
}
