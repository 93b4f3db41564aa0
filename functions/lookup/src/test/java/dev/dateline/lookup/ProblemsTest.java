package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
  private final Caller caller = new Caller(SampleArchive.small().table());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                          | missing-parameter      | date    | date=2023-07-14",
        "limit=5                     | missing-parameter      | date    | entity=NATO",
        "entitiy=NATO                | unknown-parameter      | entitiy | Did you mean \"entity\"?",
        "after=2023-07-14            | unknown-parameter      | after   | Did you mean \"from\"?",
        "q=flood                     | unknown-parameter      | q       | texts of articles with",
        "Full_Text=flood             | unknown-parameter      | Full_Text | texts of articles with",
        "zzzzzzzz=1                  | unknown-parameter      | zzzzzzzz | The parameters of this",
        "date=14.07.2023             | invalid-parameter      | date    | such as 2023-07-14",
        "date=2023-02-30             | invalid-parameter      | date    | of the calendar",
        "from=2023-13                | invalid-parameter      | from    | or 2023.",
        "from=2023-08&to=2023-07     | conflicting-parameters | from  | 2023-08 is after 2023-07:",
        "date=2023-07-14&date=2023-07-15 | invalid-parameter  | date    | Give date once.",
        "date=                       | invalid-parameter      | date    | or leave it out",
        "from=2023-08-01&to=2023-07-01 | conflicting-parameters | from  | put the earlier day",
        "date=2023-07-14&to=2023-07-15 | conflicting-parameters | date  | Give either date, or",
        "date=2023-07-14&type=person | conflicting-parameters | type    | Say which entity",
        "entity=NATO&type=persn      | invalid-parameter      | type    | did you mean \"person\"?",
        "entity=NATO&limit=0         | invalid-parameter      | limit   | from 1 to 1000",
        "entity=NATO&limit=1001      | invalid-parameter      | limit   | from 1 to 1000",
        "entity=NATO&limit=99999999999 | invalid-parameter    | limit   | from 1 to 1000",
        "entity=NATO&sort=newset     | invalid-parameter      | sort    | did you mean \"newest\"?",
        "entity=NATO&cursor=abc      | invalid-cursor         | cursor  | with the same query; only"
            + " limit",
        "entity=%FF                  | malformed-url          | entity  | as UTF-8",
        "entity=%4                   | malformed-url          | entity  | as UTF-8",
        "entity=%E2%80%8B            | invalid-parameter      | entity  | visible characters",
      })
  void aWrongParameterIsNamedAndWhatWouldBeRightIsSaid(
      String query, String type, String parameter, String detail) {
    var answer = caller.get("/articles?" + query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    var problem = answer.json();
    assertThat(problem.get("type").asString()).isEqualTo("urn:dateline:problem:" + type);
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("requestId").asString()).isEqualTo("request-1");
    assertThat(problem.get("detail").asString()).contains(detail);
    assertThat(problem.get("errors").get(0).get("parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void aWrongValueIsShownAsItWasSent() {
    var problem = caller.get("/articles?date=+2023-07-14").json();
    assertThat(problem.at("/errors/0/value").asString()).isEqualTo(" 2023-07-14");
    String rockets = "\uD83D\uDE80".repeat(200);
    String encoded = URLEncoder.encode("x" + rockets, StandardCharsets.UTF_8);
    var cut = caller.get("/articles?date=" + encoded).json().at("/errors/0/value").asString();
    assertThat(cut).startsWith("x\uD83D\uDE80").endsWith("\uD83D\uDE80…").hasSizeLessThan(201);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    var problem = caller.get("/articles?entitty=NATO&date=yesterday&limit=many").json();
    assertThat(problem.get("errors").findValuesAsString("parameter"))
        .containsExactly("entitty", "date", "limit");
  }

  @Test
  void aCursorOfAnotherQueryIsRefused() {
    var cursor = caller.get("/articles?entity=NATO&limit=1").json().get("next").asString();
    var answer = caller.get("/articles?entity=Vilnius&limit=1&cursor=" + cursor);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("type").asString()).endsWith(":invalid-cursor");
  }

  @ParameterizedTest
  @CsvSource({
    "/articles/0000000000000000, unknown-article",
    "/articles/nonsense, unknown-article",
    "/articles/%FF, unknown-article",
    "/explorer, unknown-path",
    "/article, unknown-path",
    "/articles/0000000000000000/more/still, unknown-path",
  })
  void whatIsNotThereIsNotFound(String path, String type) {
    var answer = caller.get(path);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().get("type").asString()).isEqualTo("urn:dateline:problem:" + type);
  }

  @Test
  void otherMethodsAreNotAllowed() {
    var answer = caller.call("POST", "/articles", Map.of());
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).isEqualTo("GET, HEAD, OPTIONS");
  }
}
