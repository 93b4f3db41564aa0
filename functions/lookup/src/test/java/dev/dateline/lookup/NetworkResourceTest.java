package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class NetworkResourceTest {
  private final Caller api = new Caller(archive().table());

  /// Putin and Moscow are always together, in a sentence every other time; NATO is with Vilnius in
  /// fifteen of forty articles of its own.
  private static SampleArchive archive() {
    var archive = new SampleArchive();
    for (int i = 0; i < 20; i++) {
      String day = "2023-07-" + (10 + i % 10);
      String text =
          i % 2 == 0 ? "Vladimir Putin left Moscow." : "Vladimir Putin left. Moscow slept.";
      archive.article("a/" + i, day, null, text);
      archive.article("b/" + i, day, null, i % 2 == 0 ? "NATO met in Vilnius." : "NATO met.");
      archive.article("c/" + i, day, null, i % 4 == 0 ? "NATO went to Vilnius." : "NATO slept.");
    }
    return archive;
  }

  @Test
  void linksNamesThatAreMoreOftenTogetherThanByChance() {
    var network = network("date=2023-07");
    assertThat(between(network)).containsExactly("Moscow-Vladimir Putin", "NATO-Vilnius");
    var first = network.at("/links/0");
    assertThat(first.get("count").asInt()).isEqualTo(20);
    assertThat(first.get("sentences").asInt()).isEqualTo(10);
    assertThat(first.get("npmi").asDouble()).isEqualTo(1);
    assertThat(network.at("/sample/exact").asBoolean()).isTrue();
    assertThat(network.get("weaker").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"date=2023-07", "not=Berlin&date=2023-07"})
  void eachLinkLeadsToAListOfThatManyArticlesAndToOneOfThem(String query) {
    var links = network(query).get("links");
    assertThat(links).isNotEmpty();
    for (JsonNode link : links) {
      var list = api.get("/articles?limit=100&" + link.get("query").asString());
      assertThat(list.keys()).hasSize(link.get("count").asInt());
      assertThat(list.text()).contains(link.at("/example/id").asString());
    }
  }

  @Test
  void linksToQueriedNamesAreMeasuredAgainstTheBackground() {
    var network = network("entity=Moscow&date=2023-07");
    assertThat(network.at("/nodes/0/name").asString()).isEqualTo("Moscow");
    assertThat(network.at("/nodes/0/asked").asBoolean()).isTrue();
    assertThat(between(network)).containsExactly("Moscow-Vladimir Putin");
    assertThat(network.at("/links/0/npmi").asDouble()).isEqualTo(1);
    assertThat(network.at("/background/articles").asInt()).isEqualTo(60);
  }

  @Test
  void linksInSentencesNeedSentences() {
    assertThat(between(network("date=2023-07&together=sentence&measure=count")))
        .containsExactlyInAnyOrder("Moscow-Vladimir Putin", "NATO-Vilnius");
    var without = new SampleArchive();
    for (int i = 0; i < 20; i++) {
      without.article("a/" + i, "2023-07-14", null, "Vladimir Putin left. Moscow slept.");
      without.article("b/" + i, "2023-07-14", null, "NATO met.");
    }
    var apart = new Caller(without.table());
    assertThat(apart.get("/articles/network?date=2023-07").json().get("links")).hasSize(1);
    var inSentence = apart.get("/articles/network?date=2023-07&together=sentence").json();
    assertThat(inSentence.get("links")).isEmpty();
    assertThat(inSentence.get("weaker").asInt()).isEqualTo(1);
  }

  @Test
  void showsOnlyTheRequestedTypesAndNumberOfNames() {
    assertThat(network("date=2023-07&nodeType=location").get("nodes")).hasSize(2);
    assertThat(network("date=2023-07&nodes=3").get("nodes")).hasSize(3);
    assertThat(network("date=2023-07&links=1").get("links")).hasSize(1);
  }

  @Test
  void isATableForGephi() {
    assertThat(api.get("/articles/network?date=2023-07&links=1&format=csv").text())
        .isEqualTo(
            String.join(
                "\r\n",
                "Source,Target,Weight,Count,Low,High,Sentences,Npmi",
                "Moscow,Vladimir Putin,1,20,20,20,10,1",
                ""));
    assertThat(api.get("/articles/network?date=2023-07&measure=count&format=csv").text())
        .contains("Moscow,Vladimir Putin,20,20,");
  }

  @Test
  void isAGraphOfGexf() throws Exception {
    var answer = api.get("/articles/network?date=2023-07&format=gexf");
    assertThat(answer.header("content-type")).isEqualTo("application/gexf+xml");
    var xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.text().getBytes(StandardCharsets.UTF_8)));
    assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(4);
    assertThat(xml.getElementsByTagName("edge").getLength()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nodes=101&date=2023 | nodes | Give a whole number from 1 to 100.
          links=0&date=2023 | links | Give a whole number from 1 to 400.
          together=page&date=2023 | together | Give one of article, sentence.
          measure=pmi&date=2023 | measure | Give one of npmi, count; did you mean "npmi"?
          nodeType=people&date=2023 | nodeType | Give one of person, organization, location, misc.
          format=xml&date=2023 | format | Give one of json, csv, gexf.
          """)
  void saysWhatIsWrong(String query, String parameter, String detail) {
    var problem = api.get("/articles/network?" + query);
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
    assertThat(problem.json().at("/errors/0/detail").asString()).startsWith(detail);
    assertThat(problem.json().get("errors")).hasSize(1);
  }

  private JsonNode network(String query) {
    var answer = api.get("/articles/network?" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> between(JsonNode network) {
    var pairs = new ArrayList<String>();
    for (JsonNode link : network.get("links")) {
      pairs.add(link.at("/between/0").asString() + "-" + link.at("/between/1").asString());
    }
    return pairs;
  }
}
