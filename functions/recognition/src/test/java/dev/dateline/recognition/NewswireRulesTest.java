package dev.dateline.recognition;

import static dev.dateline.recognition.Tagged.repaired;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Entity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules for what newswire alone has, each by sentences that come out wrong without it.
class NewswireRulesTest {
  @Nested
  class WordsInSmallLetters {
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
    void areNoNamesAlone() {
      assertThat(repaired("The {navy:ORGANIZATION} of {Ukraine:LOCATION} has not landed there."))
          .containsExactly("Ukraine/LOCATION");
    }

    @Test
    void openANameAsParticles() {
      assertThat(repaired("{de Gaulle:PERSON} met {van der Bellen:PERSON} and {al-Assad:PERSON}."))
          .containsExactly("de Gaulle/PERSON", "van der Bellen/PERSON", "al-Assad/PERSON");
    }
  }

  @Test
  void daysAndMeasuresNameNothing() {
    assertThat(
            repaired(
                "On {Dec:ORGANIZATION} 3 at 1657 {GMT:ORGANIZATION} the {CEO:ORGANIZATION} of"
                    + " {Daimler:ORGANIZATION} spoke of {GDP:MISC}."))
        .containsExactly("Daimler/ORGANIZATION");
  }

  @Nested
  class Events {
    @Test
    void areNamedByTheWordThatEndsThem() {
      assertThat(
              repaired(
                  "Results from the {Qatar:LOCATION} Open came as the {Noumea:LOCATION} Accord and"
                      + " the {Northern Ireland:LOCATION} Protocol were signed."))
          .containsExactly(
              "Qatar Open/MISC", "Noumea Accord/MISC", "Northern Ireland Protocol/MISC");
    }

    @Test
    void areNotThoseWhoHoldThem() {
      assertThat(repaired("She leads the {Games Workshop:ORGANIZATION} and plays at open games."))
          .containsExactly("Games Workshop/ORGANIZATION");
    }
  }

  @Nested
  class TitlesOfWorks {
    @Test
    void standInQuotes() {
      assertThat(
              repaired("He directed \"The Man in the {Iron Mask:LOCATION},\" {Leo:PERSON} says."))
          .containsExactly("The Man in the Iron Mask/MISC", "Leo/PERSON");
    }

    @Test
    void areNotWhateverIsQuoted() {
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
  void theNounBesideANameSaysWhatKindItIs() {
    assertThat(
            repaired(
                "The {Nasdem:PERSON} party told broadcaster {Metro:LOCATION}, and {Kan:PERSON}"
                    + " public radio asked {Erlangga:PERSON} about it."))
        .containsExactly(
            "Nasdem/ORGANIZATION", "Metro/ORGANIZATION", "Kan/ORGANIZATION", "Erlangga/PERSON");
  }

  @Test
  void anAcronymInBracketsTellsWhereTheNameBegins() {
    assertThat(
            repaired(
                "The Committee for {Peace:ORGANIZATION} in {Tigray:LOCATION} (CPT) met on Monday."))
        .containsExactly("Committee for Peace in Tigray/ORGANIZATION", "CPT/ORGANIZATION");
  }

  @Test
  void twoNamesJoinedByAHyphenAreAnAdjective() {
    assertThat(Found.names("The first Pfizer-BioNTech shots came amid U.S.-China talks on trade."))
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
      assertThat(Found.names(text)).startsWith("LEVI/LOCATION");
    }

    @Test
    void mayNameTwoPlaces() {
      assertThat(Found.names("ADDIS ABABA/NAIROBI (Reuters) - Troops crossed the border."))
          .startsWith("ADDIS ABABA/LOCATION", "NAIROBI/LOCATION");
    }
  }

  @Test
  void headingsInCapitalsNameWhatTheTextBelowNames() {
    assertThat(
            Found.names(
                "MERKEL SAYS GERMANY WILL NOT SEND TANKS TO UKRAINE\nGermany's Angela Merkel met EU"
                    + " leaders."))
        .startsWith("MERKEL/PERSON", "GERMANY/LOCATION", "UKRAINE/LOCATION");
  }

  @Nested
  class Slugs {
    @Test
    void areNoPartOfTheNameBehindThem() {
      assertThat(Found.names("1-Andrey Rublev (Russia) beat 7-Milos Raonic (Canada) 7-6(5) 6-4"))
          .containsExactly(
              "Andrey Rublev/PERSON", "Russia/LOCATION", "Milos Raonic/PERSON", "Canada/LOCATION");
    }

    @Test
    void hideNoNameThatTheTextOrTheWorldKnows() {
      assertThat(
              Found.names(
                  "UPDATE 2-Indonesia's president wins\nSoccer-Barcelona go top\nThe coach of"
                      + " Barcelona was glad to see Barcelona win."))
          .startsWith("Indonesia/LOCATION")
          .contains("Barcelona/ORGANIZATION");
    }
  }

  @Test
  void aCountryIsAPlaceAlsoWhereItPlays() {
    assertThat(
            repaired("{Pakistan:ORGANIZATION} beat {Wales:ORGANIZATION} and {Ajax:ORGANIZATION}."))
        .containsExactly("Pakistan/LOCATION", "Wales/LOCATION", "Ajax/ORGANIZATION");
  }

  @Nested
  class TablesOfResults {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "{CHICAGO:LOCATION} 105 {Orlando:LOCATION} 99",
          "{CHICAGO:LOCATION} AT {Orlando:LOCATION}",
          "{CHICAGO:LOCATION} 105 Orlando 99",
        })
    void nameClubsByTheirCities(String line) {
      assertThat(repaired(line)).containsExactly("CHICAGO/ORGANIZATION", "Orlando/ORGANIZATION");
    }

    @Test
    void nameEachClubWhole() {
      assertThat(repaired("{Sheffield:LOCATION} United 2 {West Ham:ORGANIZATION} 1"))
          .containsExactly("Sheffield United/ORGANIZATION", "West Ham/ORGANIZATION");
      assertThat(repaired("{NEW YORK:LOCATION} 73 50 .593 -"))
          .containsExactly("NEW YORK/ORGANIZATION");
    }

    @Test
    void leaveCountriesAndPeopleAsTheyAre() {
      assertThat(repaired("{France:LOCATION} 2 {Germany:LOCATION} 1"))
          .containsExactly("France/LOCATION", "Germany/LOCATION");
      assertThat(repaired("{Stephen Curry:PERSON} 30 5 7")).containsExactly("Stephen Curry/PERSON");
    }
  }

  @Nested
  class Credits {
    private static final String PHOTO =
        "Dominic Raab walks in London, December 2, 2020. REUTERS/Henry Nicholls\n"
            + "LONDON (Reuters) - Dominic Raab told Sky News that all was well.";

    @Test
    void areNames() {
      assertThat(Found.names(PHOTO))
          .contains("REUTERS/ORGANIZATION", "Henry Nicholls/PERSON", "Reuters/ORGANIZATION");
    }

    @Test
    void areNoEntitiesOfTheArticle() {
      assertThat(Loaded.recognizer().recognize(PHOTO).entities())
          .extracting(Entity::name)
          .contains("Henry Nicholls", "Sky News")
          .doesNotContain("Reuters");
      assertThat(Loaded.recognizer().recognize("Trains stopped.\nREUTERS").entities()).isEmpty();
    }

    @Test
    void differFromAnAgencyThatIsSpokenOf() {
      var told = "A spokesman told Reuters that the deal was off.";
      assertThat(Loaded.recognizer().recognize(told).entities())
          .extracting(Entity::name)
          .containsExactly("Reuters");
    }
  }
}
