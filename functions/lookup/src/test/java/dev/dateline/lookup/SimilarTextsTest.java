package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two papers print the report of an agency, one of them with another first line.
class SimilarTextsTest {
  static final String REPORT =
      "Vladimir Putin said that NATO was a threat to his country and to all its neighbours. He"
          + " spoke to reporters in Moscow on the day after the leaders of the alliance had left"
          + " Vilnius with a long list of promises, none of which had a date, and few a price. His"
          + " spokesman said later that no answer was planned before the autumn at the earliest.";

  private final Caller caller =
      new Caller(
          new SampleArchive()
              .article("times.txt", "2023-07-14", "The Times", REPORT)
              .article("post.txt", "2023-07-15", "The Post", "Staff and agencies. " + REPORT)
              .article("later.txt", "2023-09-01", "The Post", REPORT)
              .article("other.txt", "2023-07-14", "The Times", "Vladimir Putin met NATO in Moscow.")
              .mentioning("dates.txt", "2023-07-16", "Since June 4 it rains.", "2023-06-04")
              .mentioning("month.txt", "2023-07-17", "In June it rained.", "2023-06")
              .table());

  @Test
  void anArticleLeadsToItsNearDuplicates() {
    assertThat(keys("/articles/" + SampleArchive.id("times.txt") + "/similar"))
        .containsExactly("post.txt");
    assertThat(keys("/articles/" + SampleArchive.id("post.txt") + "/similar"))
        .containsExactly("times.txt");
    assertThat(keys("/articles/" + SampleArchive.id("other.txt") + "/similar")).isEmpty();
  }

  @Test
  void theDaysOfTheQueryReplaceTheUsualOnes() {
    assertThat(
            keys(
                "/articles/"
                    + SampleArchive.id("times.txt")
                    + "/similar?from=2023-01-01&sort=oldest"))
        .containsExactly("post.txt", "later.txt");
  }

  @Test
  void anUnknownArticleHasNoSimilarOnes() {
    assertThat(caller.get("/articles/0000000000000000/similar").status()).isEqualTo(404);
    assertThat(caller.get("/articles/0000000000000000/similar?sort=up").status()).isEqualTo(404);
    assertThat(
            caller.get("/articles/" + SampleArchive.id("post.txt") + "/similar?sort=up").status())
        .isEqualTo(400);
  }

  @Test
  void nearDuplicatesCanBeHidden() {
    assertThat(keys("/articles?entity=NATO&sort=oldest&duplicates=hide"))
        .containsExactlyInAnyOrder("times.txt", "other.txt");
    assertThat(keys("/articles?entity=NATO&duplicates=show")).hasSize(4);
    assertThat(
            caller.get("/articles/count?entity=NATO&duplicates=hide").json().get("count").asInt())
        .isEqualTo(2);
  }

  @Test
  void nearDuplicatesOfAnEarlierPageAreHiddenToo() {
    var found = new ArrayList<String>();
    String query = "/articles?entity=NATO&sort=oldest&duplicates=hide&limit=1";
    var page = caller.get(query);
    found.addAll(page.keys());
    while (page.json().has("next")) {
      page = caller.get(query + "&cursor=" + page.next());
      found.addAll(page.keys());
    }
    assertThat(found).containsExactlyInAnyOrder("times.txt", "other.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-04, dates.txt",
    "2023-06, month.txt dates.txt",
    "2023, month.txt dates.txt",
    "2023-06-05, ''",
  })
  void articlesAreFoundByTheDatesTheyMention(String mentions, String keys) {
    assertThat(String.join(" ", keys("/articles?mentions=" + mentions))).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource({"june", "2023-6", "2023-02-30", "2023-13"})
  void aValueThatIsNotADateIsRefused(String mentions) {
    var answer = caller.get("/articles?mentions=" + mentions);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("such as 2023-07-14, 2023-07 or 2023");
  }

  private List<String> keys(String pathAndQuery) {
    return caller.get(pathAndQuery).keys();
  }
}
