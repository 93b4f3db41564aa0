package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentationTest {
  private final Caller caller = new Caller(SampleArchive.small().table());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | application/json",
        "*/* | application/json",
        "'' | application/json",
        "text/html,application/xhtml+xml,*/*;q=0.8 | application/json",
        "text/csv | text/csv; charset=utf-8",
        "text/* | text/csv; charset=utf-8",
        "application/x-ndjson, application/json;q=0.5 | application/x-ndjson",
        "application/atom+xml;q=0.9, application/json;q=0.1 | application/atom+xml",
        "application/json, text/csv | application/json",
        "application/*;q=0.2, text/csv;q=0.1 | application/json",
        "application/json;q=0, */* | application/x-ndjson",
      })
  void theClientIsGivenWhatItLikesBest(String accept, String mediaType) {
    var answer = caller.call("GET", "/articles?entity=NATO", Map.of("accept", accept));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo(mediaType);
  }

  @Test
  void whatCannotBeHadIsNotAcceptable() {
    var answer = caller.call("GET", "/articles?entity=NATO", Map.of("accept", "image/png"));
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.json().get("detail").asString()).contains("text/csv");
  }

  @Test
  void theParameterIsStrongerThanTheHeader() {
    var answer =
        caller.call("GET", "/articles?entity=NATO&format=csv", Map.of("accept", "image/*"));
    assertThat(answer.header("content-type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(caller.get("/articles?entity=NATO&format=xlsx").status()).isEqualTo(400);
  }

  @Test
  void onlyTheRequestedFieldsAreShown() {
    assertThat(caller.get("/articles?date=2023-07-14&fields=headline,key").text())
        .isEqualTo(
            "{\"articles\":[{\"headline\":\"Vladimir Putin spoke of NATO.\","
                + "\"key\":\"2023/putin.txt\"}]}");
    assertThat(caller.get("/articles?date=2023-07-14&fields=title").json().toString())
        .contains("Give one of id, date, headline, key, source, mentions, names");
    assertThat(caller.get("/articles?date=2023-07-14&fields=id,,key").status()).isEqualTo(400);
  }

  @Test
  void ndjsonIsOneArticleALine() {
    var answer = caller.get("/articles?entity=NATO&format=ndjson&fields=key&limit=2");
    assertThat(answer.text())
        .isEqualTo("{\"key\":\"2023/putin.txt\"}\n{\"key\":\"2023/summit.txt\"}\n");
  }

  @Test
  void csvIsATable() {
    var answer = caller.get("/articles?entity=NATO&entity=Vladimir+Putin&format=csv");
    assertThat(answer.text())
        .isEqualTo(
            "id,date,headline,key,source,mentions,snippet,names\r\n"
                + SampleArchive.id("2023/putin.txt")
                + ",2023-07-14,Vladimir Putin spoke of NATO.,2023/putin.txt,Reuters,"
                + "NATO (organization) 1; Vladimir Putin (person) 1,"
                + "Vladimir Putin spoke of NATO.,\r\n");
  }

  @Test
  void anArticleThatNoRecognizerReadsSaysSo() {
    var archive = new SampleArchive().unsupported("pl.txt", "2023-07-14", "Prezydent wrócił.");
    var reader = new Caller(archive.table());
    assertThat(reader.get("/articles?date=2023-07-14&format=ndjson&fields=key,names").text())
        .isEqualTo("{\"key\":\"pl.txt\",\"names\":\"unsupported-language\"}\n");
    assertThat(reader.get("/articles?date=2023-07-14&format=csv&fields=key,names").text())
        .isEqualTo("key,names\r\npl.txt,unsupported-language\r\n");
    assertThat(reader.get("/articles/" + SampleArchive.id("pl.txt")).json().get("names").asString())
        .isEqualTo("unsupported-language");
  }

  @Test
  void noCellOfACsvIsAFormula() {
    var archive =
        new SampleArchive()
            .article("=cmd|' /C calc'!A0", "2023-07-14", "@SUM(1)", "\"Quoted, text\" on NATO.")
            .article("+1\t2", "2023-07-13", "-2+3", "+Plus.");
    assertThat(
            new Caller(archive.table())
                .get("/articles?from=2023-07-01&format=csv&fields=headline,key,source")
                .text())
        .isEqualTo(
            "headline,key,source\r\n"
                + "\"\"\"Quoted, text\"\" on NATO.\",'=cmd|' /C calc'!A0,'@SUM(1)\r\n"
                + "'+Plus.,'+1\t2,'-2+3\r\n");
  }

  @Test
  void atomIsAFeedThatReadersTake() throws Exception {
    var archive =
        SampleArchive.small().article("a&b<c>.txt", "2023-07-15", "A & B", "\u000bNATO <b>.");
    var answer = new Caller(archive.table()).get("/articles?entity=NATO&format=atom&limit=2");
    var feed =
        DocumentBuilderFactory.newNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.text().getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
    assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
        .isEqualTo("2023-07-15T00:00:00Z");
    assertThat(feed.getElementsByTagName("summary").item(0).getTextContent()).contains("NATO <b>.");
    assertThat(answer.text())
        .contains("<link rel=\"next\" href=\"https://api.example.com/articles?entity=NATO&amp;")
        .contains("/articles/" + SampleArchive.id("2023/putin.txt") + "/content\"/>");
  }
}
