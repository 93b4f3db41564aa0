package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.store.InMemoryNames;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A list of names is checked against the archive.
class CheckResourceTest {
  private static final String CSV = "text/csv; charset=utf-8";

  private final InMemoryNames names = new InMemoryNames();
  private final Caller api;

  CheckResourceTest() {
    RecognizedText.of("Vladimir Putin")
        .naming("Vladimir Putin", EntityType.PERSON, "Vladimir Putin")
        .teach(NameLearner.over(names));
    this.api = new Caller(SampleArchive.small().table(), names);
  }

  private Caller.Answer check(String query, String type, String body) {
    return api.call("POST", "/entities/check" + query, Map.of("content-type", type), body);
  }

  @Test
  void eachNameHasItsReadingCountAndFirstAndLastDay() {
    var answer = check("", "application/json", "[\"Putin\", \"NATO\", \"Atlantis\"]");
    assertThat(answer.json().get("names").toString())
        .isEqualTo(
            "[{\"asked\":\"Putin\",\"as\":[\"Vladimir Putin\"],\"types\":[\"person\"],"
                + "\"articles\":1,\"exact\":true,\"first\":\"2023-07-14\",\"last\":\"2023-07-14\"},"
                + "{\"asked\":\"NATO\",\"as\":[\"NATO\"],\"types\":[],"
                + "\"articles\":2,\"exact\":true,\"first\":\"2023-07-12\",\"last\":\"2023-07-14\"},"
                + "{\"asked\":\"Atlantis\",\"as\":[\"Atlantis\"],\"types\":[],"
                + "\"articles\":0,\"exact\":true}]");
  }

  @Test
  void aTableIsCheckedByItsColumnOfNames() {
    var body = "id,Name\r\n1,\"Putin\"\r\n2,\"The \"\"Atlantis\"\"\"\r\n3,NATO";
    assertThat(check("?format=csv", CSV, body).text())
        .isEqualTo(
            "name,as,types,articles,exact,first,last\r\n"
                + "Putin,Vladimir Putin,person,1,true,2023-07-14,2023-07-14\r\n"
                + "\"The \"\"Atlantis\"\"\",\"The \"\"Atlantis\"\"\",,0,true,,\r\n"
                + "NATO,NATO,,2,true,2023-07-12,2023-07-14\r\n");
  }

  @Test
  void aTableWithoutSuchAColumnIsCheckedByTheFirst() {
    assertThat(check("", CSV, "who\nNATO\n\nPutin\n").json().get("names")).hasSize(2);
  }

  /// As `/local/recognize` and `/articles/{id}` list them.
  @Test
  void theEntitiesOfATextAreCheckedOnceEachByWhatTheyMean() {
    var entities =
        "{\"id\": 1, \"entities\": [{\"start\": 0, \"end\": 5, \"type\": \"PERSON\", \"name\":"
            + " \"Putin\", \"canonical\": \"Vladimir Putin\"}, {\"name\": \"NATO\"}, {\"name\":"
            + " \"Mr Putin\", \"canonical\": \"Vladimir Putin\"}]}";
    var answer = check("", "application/json", entities);
    assertThat(answer.json().get("names").findValuesAsString("asked"))
        .containsExactly("Vladimir Putin", "NATO");
  }

  @Test
  void aLongListIsCheckedInParts() {
    var body = "{\"names\": [" + String.join(",", Collections.nCopies(500, "\"NATO\"")) + "]}";
    int checked = 0;
    String query = "";
    for (int part = 0; part < 20 && query != null; part++) {
      var answer = check(query, "application/json", body);
      checked += answer.json().get("names").size();
      query = answer.json().has("next") ? "?cursor=" + answer.next() : null;
    }
    assertThat(checked).isEqualTo(500);
  }

  @Test
  void aNameOfManyArticlesHasALowerBound() {
    var answer =
        new Caller(SampleArchive.of(2000).table(), names)
            .call(
                "POST",
                "/entities/check",
                Map.of("content-type", "application/json"),
                "[\"NATO\"]");
    var nato = answer.json().get("names").get(0);
    assertThat(nato.get("exact").asBoolean()).isFalse();
    assertThat(nato.get("articles").asInt()).isEqualTo(100);
    assertThat(List.of(nato.get("first").asString(), nato.get("last").asString()))
        .containsExactly("2023-07-10", "2023-07-29");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | no JSON | not JSON",
        "application/json | {} | at least one name",
        "application/json | [] | at least one name",
        "application/json | [[]] | not a string",
        "application/json | {\"entities\": [{}]} | not a string",
        "application/json | {\"entities\": [{\"name\": \"0\", \"canonical\": {}}]} | not a string",
        "text/csv | name | at least one name"
      })
  void aBodyWithoutNamesIsRefused(String type, String body, String detail) {
    var answer = check("", type, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("urn:dateline:problem:invalid-body").contains(detail);
  }

  @Test
  void thereAreLimitsToNumberAndLength() {
    var many = "[" + String.join(",", Collections.nCopies(501, "\"NATO\"")) + "]";
    assertThat(check("", "application/json", many).text()).contains("at most 500 names");
    assertThat(check("", "application/json", "[\"" + "a".repeat(121) + "\"]").text())
        .contains("at most 120 characters");
  }
}
