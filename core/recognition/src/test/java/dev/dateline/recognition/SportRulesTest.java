package dev.dateline.recognition;

import static dev.dateline.recognition.Tagged.repaired;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines of sports reports and slugs that come out wrong without some rule.
class SportRulesTest {
  @Nested
  class Ranks {
    @Test
    void areNotPartOfTheName() {
      assertThat(
              RecognizedNames.names(
                  "1-Andrey Rublev (Russia) beat 7-Milos Raonic (Canada) 7-6(5) 6-4"))
          .containsExactly(
              "Andrey Rublev/PERSON", "Russia/LOCATION", "Milos Raonic/PERSON", "Canada/LOCATION");
    }

    @Test
    void includeShirtNumbers() {
      assertThat(repaired("Team: 15-Andries {Coetzee:PERSON} and 14-Raymond {Rhule:PERSON} play."))
          .containsExactly("Andries Coetzee/PERSON", "Raymond Rhule/PERSON");
    }

    @Test
    void haveAtMostTwoDigits() {
      assertThat(repaired("Then {Andrey Rublev:PERSON} tore up a 500-Rublev note."))
          .containsExactly("Andrey Rublev/PERSON");
    }
  }

  @Nested
  class HeadlinesWithASlug {
    @ParameterizedTest
    @CsvSource({
      "SOCCER-JAPAN WIN OPENER AGAINST OMAN., JAPAN/LOCATION OMAN/LOCATION",
      "CRICKET-LARA TO TOUR INDIA., LARA/PERSON INDIA/LOCATION",
      "Motor racing-Hamilton takes pole in Bahrain, Hamilton/PERSON Bahrain/LOCATION",
      "Soccer-Barcelona go top, Barcelona/ORGANIZATION",
      "UPDATE 1-Danske Bank cuts forecast, Danske Bank/ORGANIZATION",
      "TABLE-Toyota group results, Toyota/ORGANIZATION",
      "NBA BASKETBALL-BULLS WIN AGAIN., NBA/ORGANIZATION"
    })
    void areReadAfterTheSlug(String headline, String names) {
      assertThat(String.join(" ", RecognizedNames.names(headline))).isEqualTo(names);
    }

    @Test
    void keepOnlyKnownNamesOfTheSlug() {
      assertThat(RecognizedNames.names("RUGBY UNION-FRENCH CLUBS WIN"))
          .containsExactly("FRENCH/MISC");
      assertThat(RecognizedNames.names("Alpine skiing-Shiffrin wins"))
          .containsExactly("Shiffrin/PERSON");
    }

    @Test
    void mayContainHeadlineVerbs() {
      assertThat(RecognizedNames.names("CIBONA STUN OLYMPIAKOS AT HOME."))
          .containsExactly("CIBONA/ORGANIZATION", "OLYMPIAKOS/ORGANIZATION");
    }

    @Test
    void mayHaveTwoSlugs() {
      assertThat(
              RecognizedNames.names("UPDATE 2-Soccer-Juventus held by Benevento as Ronaldo rested"))
          .contains("Juventus/ORGANIZATION", "Ronaldo/PERSON");
    }
  }

  @Test
  void aRaceInAHeadingIncludesItsPlace() {
    assertThat(RecognizedNames.names("ATHLETICS - BERLIN GRAND PRIX RESULTS."))
        .containsExactly("BERLIN GRAND PRIX/MISC");
    assertThat(RecognizedNames.names("MOTOR RACING - BELGIAN GRAND PRIX PRACTICE TIMES."))
        .containsExactly("BELGIAN GRAND PRIX/MISC");
  }

  @Test
  void leaguesOfBaseballAreNames() {
    assertThat(RecognizedNames.names("AMERICAN LEAGUE EASTERN DIVISION"))
        .containsExactly("AMERICAN LEAGUE/MISC");
  }

  @Test
  void aCountryIsAPlaceEvenIfItPlays() {
    assertThat(
            repaired("{Pakistan:ORGANIZATION} beat {Wales:ORGANIZATION} and {Ajax:ORGANIZATION}."))
        .containsExactly("Pakistan/LOCATION", "Wales/LOCATION", "Ajax/ORGANIZATION");
    assertThat(repaired("{Burkina Faso:PERSON} saw {Jordan:PERSON} play."))
        .containsExactly("Burkina Faso/LOCATION", "Jordan/PERSON");
  }

  @Nested
  class TablesOfResults {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "{CHICAGO:LOCATION} 105 {Orlando:LOCATION} 99",
          "{CHICAGO:LOCATION} v {Orlando:LOCATION}",
          "{CHICAGO:LOCATION} 105 Orlando 99",
        })
    void nameClubsByTheirCities(String line) {
      assertThat(repaired(line)).containsExactly("CHICAGO/ORGANIZATION", "Orlando/ORGANIZATION");
    }

    @Test
    void includeThoseOfAustralianRules() {
      assertThat(RecognizedNames.names("Sydney 14.10 (94) West Coast 12.11 (83) at SCG"))
          .startsWith("Sydney/ORGANIZATION", "West Coast/ORGANIZATION");
    }

    @Test
    void nameTheGuestsAsAClubAndTheVenueAsAPlace() {
      assertThat(repaired("{CHICAGO:LOCATION} AT {Orlando:ORGANIZATION}"))
          .containsExactly("CHICAGO/ORGANIZATION", "Orlando/LOCATION");
    }

    @Test
    void mayHaveSeveralResultsPerLine() {
      assertThat(repaired("Pool one: {Agen:LOCATION} 34 Dax 8; Colomiers 14 {Pau:LOCATION} 9"))
          .containsExactly(
              "Agen/ORGANIZATION",
              "Dax/ORGANIZATION",
              "Colomiers/ORGANIZATION",
              "Pau/ORGANIZATION");
    }

    @Test
    void nameTheScorers() {
      assertThat(
              repaired(
                  "{Brentford:LOCATION} 2 ({Asaba:ORGANIZATION} 30, Forster 77) Wycombe Wanderers"
                      + " 0"))
          .containsExactly(
              "Brentford/ORGANIZATION",
              "Asaba/PERSON",
              "Forster/PERSON",
              "Wycombe Wanderers/ORGANIZATION");
    }

    @Test
    void nameTheTeamAfterTheCountry() {
      assertThat(repaired("Giancarlo Fisichella ({Italy:LOCATION}) {Jordan:LOCATION} 1:24.596"))
          .contains("Italy/LOCATION", "Jordan/ORGANIZATION");
      assertThat(repaired("{Pete Sampras:PERSON} ({Canada:LOCATION}) Lola"))
          .contains("Lola/ORGANIZATION");
    }

    @Test
    void nameEachClubInFull() {
      assertThat(repaired("{Sheffield:LOCATION} United 2 {West Ham:ORGANIZATION} 1"))
          .containsExactly("Sheffield United/ORGANIZATION", "West Ham/ORGANIZATION");
      assertThat(repaired("{NEW YORK:LOCATION} 73 50 .593 -"))
          .containsExactly("NEW YORK/ORGANIZATION");
    }

    @Test
    void keepCountriesAndPeople() {
      assertThat(repaired("{France:LOCATION} 2 {Germany:LOCATION} 1"))
          .containsExactly("France/LOCATION", "Germany/LOCATION");
      assertThat(repaired("{Stephen Curry:PERSON} 30 5 7")).containsExactly("Stephen Curry/PERSON");
    }
  }
}
