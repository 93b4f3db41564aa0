package dev.dateline.recognition;

import static dev.dateline.recognition.Tagged.repaired;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences that come out wrong without some rule.
class RulesTest {
  @Nested
  class NameEdges {
    @Test
    void excludeAnArticleThatOpensTheSentence() {
      assertThat(RecognizedNames.names("The New York Times newspaper says the talks have failed."))
          .containsExactly("New York Times/ORGANIZATION");
    }

    @Test
    void excludeAPossessive() {
      assertThat(repaired("It stands opposite {Lord 's:LOCATION} in {\" Zettel:MISC} Street."))
          .containsExactly("Lord/LOCATION", "Zettel/MISC");
    }
  }

  /// No model labels half a word, but a tagger of another kind may.
  @Nested
  class NamesWithinOneWord {
    @Test
    void formAPairIfTheyMakeUpTheWord() {
      assertThat(repaired("The {Pfizer:ORGANIZATION}-{BioNTech:ORGANIZATION} vaccine."))
          .containsExactly("Pfizer-BioNTech/MISC");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{SOCCER:ORGANIZATION}-{FRANCE:LOCATION} WIN .",
          "{Paris:PERSON}-{based:MISC} and {Ann:PERSON}-{Lee:PERSON} met"
              + " {Bo:LOCATION}-{Li:PERSON}.",
          "-- {Oslo:LOCATION}-{Newsroom:ORGANIZATION}",
          "Secretary of {State:ORGANIZATION}-{Blinken:PERSON} met {Dr:PERSON}-{May:PERSON} Jr."
        })
    void neverOverlap(String text) {
      assertThat(Tagged.overlaps(text)).isEmpty();
    }
  }

  @Nested
  class AdjectivesFromNames {
    @Test
    void areSeparateFromTheNameAfterThem() {
      assertThat(
              RecognizedNames.names(
                  "Menlo Park, Calif.-based Facebook hired New York-based Goldman Sachs."))
          .containsExactly(
              "Menlo Park/LOCATION",
              "Calif.-based/MISC",
              "Facebook/ORGANIZATION",
              "New York-based/MISC",
              "Goldman Sachs/ORGANIZATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U.S.-led", "Russian-backed", "pro-Russian", "Trump-appointed"})
    void areFoundEvenIfTheModelsMissThem(String adjective) {
      assertThat(
              RecognizedNames.names(
                  "On Friday the " + adjective + " troops and judges left the city."))
          .contains(adjective + "/MISC");
    }
  }

  @Nested
  class Titles {
    @Test
    void areNotPartOfAName() {
      assertThat(
              RecognizedNames.names(
                  "Pope Francis met Prince Harry and Ayatollah Ali Khamenei in the hall."))
          .containsExactly("Francis/PERSON", "Harry/PERSON", "Ali Khamenei/PERSON");
    }
  }

  @Test
  void anOfficeIsNotAnOrganization() {
    assertThat(
            RecognizedNames.names(
                "Secretary of State Antony Blinken met Secretary of Defense Lloyd Austin."))
        .containsExactly("Antony Blinken/PERSON", "Lloyd Austin/PERSON");
  }

  @Test
  void theFirstWordOfASentenceIsNotANameJustBecauseOfItsCapital() {
    assertThat(repaired("{Should Biden:PERSON} win, {Europe:LOCATION} will be glad."))
        .containsExactly("Biden/PERSON", "Europe/LOCATION");
    assertThat(RecognizedNames.names("Says Putin: nobody will be forgotten."))
        .containsExactly("Putin/PERSON");
  }

  @Nested
  class PhrasesWithADemonym {
    @Test
    void areTwoNames() {
      assertThat(
              RecognizedNames.names(
                  "Over 100 vehicles, including German Leopards, were destroyed."))
          .contains("German/MISC")
          .anyMatch(name -> name.startsWith("Leopards/"));
    }

    @Test
    void areOneNameIfTheyAreAPeople() {
      assertThat(RecognizedNames.names("Bosnian Moslems and European Jews will vote in September."))
          .containsExactly("Bosnian Moslems/MISC", "European Jews/MISC");
    }

    @Test
    void keepTheDemonymInCompanyNames() {
      assertThat(
              RecognizedNames.names(
                  "Shares in British Airways fell after American Airlines cut its forecast."))
          .containsExactly("British Airways/ORGANIZATION", "American Airlines/ORGANIZATION");
    }
  }

  @Test
  void aStormIsNotAPerson() {
    assertThat(
            RecognizedNames.names(
                "Hurricane Ida hit Louisiana days after Typhoon Haiyan hit Manila."))
        .containsExactly(
            "Hurricane Ida/MISC", "Louisiana/LOCATION", "Typhoon Haiyan/MISC", "Manila/LOCATION");
  }

  @Nested
  class TheGazetteer {
    @Test
    void knowsPandemicsAndEvents() {
      assertThat(
              RecognizedNames.names(
                  "Since Brexit, COVID-19 has cost Britain more than the World Cup."))
          .containsExactly("Brexit/MISC", "COVID-19/MISC", "Britain/LOCATION", "World Cup/MISC");
    }

    @Test
    void knowsBroadcastersAndCompanies() {
      assertThat(
              RecognizedNames.names(
                  "She told Rossia-24 that Reddit, Spotify and Snapchat had been blocked."))
          .containsExactly(
              "Rossia-24/ORGANIZATION",
              "Reddit/ORGANIZATION",
              "Spotify/ORGANIZATION",
              "Snapchat/ORGANIZATION");
    }

    @Test
    void givesWayToALongerName() {
      assertThat(RecognizedNames.names("She works for the Tesla Owners Club of California."))
          .noneMatch(name -> name.startsWith("Tesla/"));
    }

    @Test
    void ignoresACommonWordAtTheStartOfASentence() {
      assertThat(
              RecognizedNames.names(
                  "Fed up with the noise, he left. Markets expect the Fed to wait."))
          .containsExactly("Fed/ORGANIZATION");
    }
  }

  @Test
  void theAcronymInBracketsHasTheTypeOfTheName() {
    assertThat(
            repaired(
                "to ratify the {Central American Free Trade Agreement:MISC}"
                    + " ({CAFTA:ORGANIZATION})."))
        .containsExactly("Central American Free Trade Agreement/MISC", "CAFTA/MISC");
  }

  @Test
  void aSurnameIsThePersonWhoseFullNameTheTextGives() {
    assertThat(
            RecognizedNames.names(
                "Rurik Jutting was arrested in 2014. Two years later, Jutting appeared composed."))
        .containsExactly("Rurik Jutting/PERSON", "Jutting/PERSON");
  }

  @Test
  void aNameHasOneTypeThroughoutADocument() {
    assertThat(
            repaired(
                "{Aisby:LOCATION} is old. Houses in {Aisby:PERSON} were sold. {Aisby:LOCATION}"
                    + " grew."))
        .containsExactly("Aisby/LOCATION", "Aisby/LOCATION", "Aisby/LOCATION");
  }

  @Nested
  class ANameFoundOnce {
    @Test
    void isThatNameEverywhere() {
      assertThat(
              repaired(
                  "They landed at the {Bay of Pigs:MISC} then. The failed Bay of Pigs invasion."))
          .containsExactly("Bay of Pigs/MISC", "Bay of Pigs/MISC");
    }

    @Test
    void isIgnoredIfItIsMissedMostTimes() {
      assertThat(
              repaired(
                  "at {Milepost:ORGANIZATION} 1, at Milepost 2, at Milepost 3, at Milepost 4, at"
                      + " Milepost 5"))
          .containsExactly("Milepost/ORGANIZATION");
    }

    @Test
    void isAWordAtTheStartOfASentenceIfItIsOneElsewhere() {
      assertThat(repaired("Shares of {Gap:ORGANIZATION} fell. Gap years are a gap in a life ."))
          .containsExactly("Gap/ORGANIZATION");
    }
  }

  @Nested
  class AHeadlineInCapitals {
    private static final String BODY = "\nVolodymyr Zelenskiy said on Monday that NATO must act.";

    @Test
    void containsTheNamesOfTheTextBelow() {
      assertThat(
              RecognizedNames.names(
                  "WORLD BANK CUTS GROWTH FORECAST FOR KENYA\nThe World Bank said so on Monday."))
          .containsExactly("WORLD BANK/ORGANIZATION", "KENYA/LOCATION", "World Bank/ORGANIZATION");
      assertThat(
              RecognizedNames.names(
                  "APPLE SUES SAMSUNG OVER PATENTS IN CALIFORNIA\n"
                      + "Apple said it would sue Samsung."))
          .startsWith("APPLE/ORGANIZATION", "SAMSUNG/ORGANIZATION", "CALIFORNIA/LOCATION");
    }

    @Test
    void hasItsCaseRestored() {
      String text = "RUSSIA FIRES MISSILES AT KYIV, KILLING SIX, ZELENSKIY SAYS" + BODY;
      assertThat(RecognizedNames.meanings(text))
          .containsExactly(
              "RUSSIA = Russia",
              "KYIV = Kyiv",
              "ZELENSKIY = Volodymyr Zelenskiy",
              "Volodymyr Zelenskiy = Volodymyr Zelenskiy",
              "NATO = NATO");
    }

    @Test
    void keepsTheNamesOfCountries() {
      assertThat(
              RecognizedNames.meanings(
                  "CUBA AND GERMANY SIGN A TREATY ON FISHING, MINISTERS SAY" + BODY))
          .startsWith("CUBA = Cuba", "GERMANY = Germany");
    }
  }

  @Nested
  class Typography {
    @Test
    void curlyQuotesEndANameLikeStraightOnes() {
      assertThat(
              RecognizedNames.names(
                  "Elon Musk’s SpaceX said “Starlink” would serve Ukraine’s army."))
          .containsExactly(
              "Elon Musk/PERSON",
              "SpaceX/ORGANIZATION",
              "Starlink/ORGANIZATION",
              "Ukraine/LOCATION");
    }

    @Test
    void dashesSeparateNames() {
      assertThat(
              RecognizedNames.names(
                  "Talks in Geneva—the first since Vladimir Putin – then in Moscow – left office."))
          .contains("Geneva/LOCATION", "Vladimir Putin/PERSON", "Moscow/LOCATION");
    }
  }
}
