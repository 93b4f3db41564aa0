package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When a capital means its government, and when it means the city.
class GovernmentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Moscow said on Friday it would not negotiate.                | Moscow | Russia
          Moscow, which denies the charge, expelled two envoys.        | Moscow | Russia
          Washington on Thursday imposed new tariffs on steel.         | Washington | United States
          Tehran has repeatedly denied seeking nuclear weapons.        | Tehran | Iran
          Minsk was warned that force would be met by force.           | Minsk | Belarus
          London and Paris have rejected the claim.                    | London | United Kingdom
          Ministers fear that Beijing is threatening the island.       | Beijing | China
          """)
  void meansTheGovernmentIfItActs(String text, String capital, String country) {
    assertThat(entity(text, capital).country()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministry accused Washington of meddling in its affairs.  | Washington | United States
          The alliance's expansion led Moscow to initiate the conflict.| Moscow | Russia
          Diplomats urged Beijing to show restraint.                   | Beijing | China
          The militia is backed by Tehran, officials say.              | Tehran | Iran
          """)
  void meansTheGovernmentIfItIsAddressed(String text, String capital, String country) {
    assertThat(entity(text, capital).country()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kyiv's allies pledged more ammunition on Monday.             | Kyiv | Ukraine
          The leaders condemned Moscow’s full-scale invasion.          | Moscow | Russia
          Relations between Moscow and Ankara have soured.             | Ankara | Turkey
          Talks with Beijing broke down on Monday.                     | Beijing | China
          New sanctions on Damascus were announced.                    | Damascus | Syria
          Western aid to Kyiv has stalled.                             | Kyiv | Ukraine
          Moscow-backed separatists shelled the town.                  | Moscow | Russia
          A pro-Beijing lawmaker resigned.                             | Beijing | China
          """)
  void meansTheGovernmentIfItHasPoliciesAndRelations(String text, String capital, String country) {
    assertThat(entity(text, capital).country()).isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Snow fell in Moscow on Monday.",
        "Officials in Moscow said the plane was late.",
        "Moscow's main airport was closed by snow.",
        "MOSCOW, July 14 (Reuters) - Trains stopped for an hour.",
        "Moscow police said two men were held.",
        "The train from Moscow was late.",
        "She left Moscow on Tuesday and never came back.",
        "Moscow has thirteen million people.",
        "A Moscow-based bank collapsed.",
        "The deal was reported by Moscow newspapers.",
        "He was urged by Moscow mayor Sergei Sobyanin to stay at home."
      })
  void meansTheCityIfThingsOnlyHappenThere(String text) {
    assertThat(entity(text, "Moscow").country()).isNull();
  }

  @Test
  void remainsAPlace() {
    assertThat(entity("Moscow accused the two men.", "Moscow").type())
        .isEqualTo(EntityType.LOCATION);
  }

  @Test
  void needsToMeanTheGovernmentOnlyOnce() {
    var text = "Trains stopped in Moscow on Monday. Moscow blamed saboteurs.";
    assertThat(entity(text, "Moscow").country()).isEqualTo("Russia");
    assertThat(entity(text, "Moscow").mentions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Kremlin,Russia",
    "White House,United States",
    "Downing Street,United Kingdom",
  })
  void aSeatOfGovernmentAlwaysImpliesItsCountry(String seat, String country) {
    assertThat(entity("The " + seat + " declined to comment.", seat).country()).isEqualTo(country);
  }

  @Test
  void brusselsStandsForTheUnion() {
    assertThat(entity("Brussels threatened Google with a fine.", "Brussels").country())
        .isEqualTo("European Union");
  }

  private static Entity entity(String text, String name) {
    List<Entity> entities = Loaded.recognizer().recognize(text).entities();
    return entities.stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + entities));
  }
}
