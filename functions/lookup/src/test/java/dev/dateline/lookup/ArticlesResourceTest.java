package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesResourceTest {
  private static final String PUTIN = "2023/putin.txt";
  private static final String SUMMIT = "2023/summit.txt";
  private static final String SNOW = "2022/=cmd|' /C calc'!A0.txt";

  private final Caller caller = new Caller(SampleArchive.small().table());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "date=2023-07-14, " + PUTIN,
        "from=2023-07-01&to=2023-07-31, " + PUTIN + " " + SUMMIT,
        "from=2023-07-13, " + PUTIN,
        "date=2023-07, " + PUTIN + " " + SUMMIT,
        "date=2023, " + PUTIN + " " + SUMMIT,
        "date=2023-08, ''",
        "from=2023-07&to=2023-07, " + PUTIN + " " + SUMMIT,
        "from=2022-02&to=2023-07-12, " + SUMMIT,
        "entity=NATO, " + PUTIN + " " + SUMMIT,
        "entity=nato&sort=oldest, " + SUMMIT + " " + PUTIN,
        "entity=Vladimir%20Putin&date=2023-07-14, " + PUTIN,
        "entity=Vladimir+Putin&entity=NATO, " + PUTIN,
        "any=Vladimir+Putin&any=Vilnius, " + PUTIN + " " + SUMMIT,
        "entity=NATO&not=Vilnius, " + PUTIN,
        "entity=NATO&source=reuters, " + PUTIN,
        "key=2023/s, " + SUMMIT,
        "entity=NATO&type=person, ''",
        "date=1999-01-01, ''",
      })
  void theParametersSayWhichArticlesAreFound(String query, String keys) {
    assertThat(keys("/articles?" + query)).isEqualTo(keys.equals("''") ? List.of() : split(keys));
  }

  @Test
  void aYearEndsWithItsLastDay() {
    assertThat(keys("/articles?to=2022")).containsExactly(SNOW);
    assertThat(keys("/articles?from=2022&to=2022-01-01")).isEmpty();
  }

  @Test
  void aLineShowsTheArticleAndHowItNamesTheEntity() {
    assertThat(caller.get("/articles?entity=nato&date=2023-07-12").text())
        .isEqualTo(
            """
            {"articles":[{"id":"%s","date":"2023-07-12","headline":"NATO met in Vilnius.",\
            "key":"2023/summit.txt","mentions":[{"name":"NATO","type":"organization","count":2,\
            "snippet":{"text":"NATO met in Vilnius.","sentence":{"start":0,"end":20},\
            "mention":{"start":0,"end":4},"highlight":{"start":0,"end":4}}}]}],\
            "readings":[{"asked":"nato","as":["nato"]}]}\
            """
                .formatted(SampleArchive.id(SUMMIT)));
  }

  @Test
  void aPageLeadsToTheNext() {
    var first = caller.get("/articles?from=2022-01-01&limit=2");
    assertThat(first.keys()).containsExactly(PUTIN, SUMMIT);
    var rest = caller.get("/articles?limit=9&from=2022-01-01&cursor=" + first.next());
    assertThat(rest.keys()).containsExactly(SNOW);
    assertThat(rest.json().has("next")).isFalse();
  }

  @Test
  void theLinkToTheNextPageCanBeFollowedAsItIs() {
    var first = caller.get("/articles?entity=NATO&limit=1&cursor=");
    assertThat(first.status()).isEqualTo(400);
    var link = caller.get("/articles?entity=NATO&limit=1").header("link");
    assertThat(link)
        .matches(
            "<https://api\\.example\\.com/articles\\?entity=NATO&limit=1&cursor=.*>; rel=\"next\"");
    String path = link.substring(link.indexOf("/articles"), link.indexOf('>'));
    assertThat(keys(path)).containsExactly(SUMMIT);
  }

  @ParameterizedTest
  @CsvSource({"entity=NATO, 2", "from=2022-01-01, 3", "entity=Nobody, 0"})
  void theCountIsWhatPagingYields(String query, int count) {
    assertThat(caller.get("/articles/count?" + query).text())
        .startsWith("{\"count\":" + count + ",\"exact\":true");
  }

  @Test
  void aCountTakesConditionsAndNothingElse() {
    assertThat(caller.get("/articles/count").status()).isEqualTo(400);
    assertThat(caller.get("/articles/count?entity=NATO&limit=5").status()).isEqualTo(400);
  }

  private List<String> keys(String pathAndQuery) {
    return caller.get(pathAndQuery).keys();
  }

  private static List<String> split(String keys) {
    return List.of(keys.split(" ", -1));
  }
}
