package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The condition `language`, in everything that takes conditions.
class LanguageTest {
  private static final SampleArchive ARCHIVE =
      SampleArchive.small()
          .inLanguage("de", "berlin.txt", "2023-07-13", "Vladimir Putin droht. NATO reagiert.")
          .inLanguage("de-AT", "wien.txt", "2023-07-14", "NATO tagt in Vilnius.")
          .inLanguage("fr", "paris.txt", "2023-07-15", "NATO se réunit.")
          .inLanguage("den", "dene.txt", "2022-07-15", "NATO met.");

  private final Caller caller = new Caller(ARCHIVE.table());

  @ParameterizedTest
  @CsvSource({
    "language=de, wien.txt berlin.txt",
    "language=DE&sort=oldest, berlin.txt wien.txt",
    "language=de-at, wien.txt",
    "language=fr&date=2023, paris.txt",
    "language=de&entity=Vladimir+Putin, berlin.txt",
    "language=de&any=Vilnius&any=Moscow, wien.txt",
    "language=de&not=Vilnius, berlin.txt",
    "language=en&source=Reuters, 2023/putin.txt",
    "language=de&containing=droht, berlin.txt",
    "language=pt, ''",
  })
  void selectsArticles(String query, String keys) {
    String found = String.join(" ", caller.get("/articles?" + query).keys());
    assertThat(found).isEqualTo(keys);
  }

  @Test
  void holdsForPagesAndCounts() {
    var first = caller.get("/articles?language=de&limit=1");
    var rest = caller.get("/articles?language=de&limit=1&cursor=" + first.next());
    assertThat(first.keys()).containsExactly("wien.txt");
    assertThat(rest.keys()).containsExactly("berlin.txt");
    assertThat(count("language=de&date=2023")).isEqualTo(2);
    assertThat(count("language=en")).isEqualTo(3);
  }

  private int count(String query) {
    return caller.get("/articles/count?" + query).json().get("count").asInt();
  }

  @Test
  void holdsForTimelinesNetworksAndTrends() {
    var timeline = caller.get("/articles/timeline?language=de&interval=year").json();
    var network = caller.get("/articles/network?language=de&entity=NATO").json();
    var trends = caller.get("/trends?language=de").json();
    assertThat(timeline.at("/buckets/0/count").asInt()).isEqualTo(2);
    assertThat(network.at("/sample/articles").asInt()).isEqualTo(2);
    assertThat(trends.at("/period/articles").asInt()).isEqualTo(1);
  }

  /// A text in Austrian German is in German, so that each value counts what its query lists.
  @Test
  void isTheQueryOfAFacet() {
    var facets = caller.get("/articles/facets?date=2023&facet=language").json();
    var german = facets.at("/facets/language/0");
    assertThat(german.get("name").asString()).isEqualTo("de");
    assertThat(german.get("count").asInt()).isEqualTo(2);
    assertThat(german.get("query").asString()).isEqualTo("date=2023&language=de");
    assertThat(count(german.get("query").asString())).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"German", "de_AT", "+de", "d", "de-", "de%0A"})
  void hasToBeATag(String value) {
    var answer = caller.get("/articles?language=" + value);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("detail").asString()).contains("such as de, or pt-BR");
  }
}
