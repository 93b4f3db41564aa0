package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.lookup.http.Percent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchResourceTest {
  private final Caller caller = new Caller(SampleArchive.small().table());

  @Test
  void aResultQuotesTheSentenceThatContainsThePhrase() {
    var answer =
        caller.get("/articles?entity=NATO&containing=%22nato+agreed%22&fields=key,passages");

    assertThat(answer.text())
        .isEqualTo(
            """
            {"articles":[{"key":"2023/summit.txt","passages":[{"text":"NATO agreed.",\
            "sentence":{"start":21,"end":33},"mention":{"start":21,"end":32},"highlight":{"start":0,"end":11}}]}],\
            "readings":[{"asked":"NATO","as":["NATO"]}],"searched":{"articles":2,"withoutText":0}}\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "containing=SNOW | 2022/=cmd|1",
        "containing=nato&not-containing=vilnius | 2023/putin.txt",
        "containing=nato&containing=spoke | 2023/putin.txt",
        "date=2023&not-containing=spoke | 2023/summit.txt",
        "date=2023&containing=nato&exact=true | ''",
        "date=2023&containing=Vilnius.&exact=true&source=Reuters | ''",
        "containing=%22spoke+nato%22~1 | 2023/putin.txt",
        "containing=%22nato+vilnius%22~1 | ''"
      })
  void conditionsOnTextsCombineWithTheOthers(String query, String key) {
    String found = String.join(",", caller.get("/articles?" + query).keys());
    assertThat(found).startsWith(key.replace("|1", ""));
    assertThat(found.isEmpty()).isEqualTo(key.isEmpty());
  }

  @Test
  void csvAndAtomQuoteTheSentenceToo() {
    String query = "/articles?entity=NATO&containing=agreed&format=";

    assertThat(caller.get(query + "csv").text())
        .startsWith("id,date,headline,key,source,mentions,snippet,names,passages\r\n")
        .contains(",NATO agreed.\r\n");
    assertThat(caller.get(query + "atom").text()).contains("<summary>NATO agreed.</summary>");
    assertThat(caller.get(query + "ndjson").text())
        .contains("\"passages\":[{\"text\":\"NATO agreed.\"");
    assertThat(caller.get("/articles?entity=NATO&format=csv").text())
        .startsWith("id,date,headline,key,source,mentions,snippet,names\r\n");
  }

  @Test
  void countsAndFacetsUseTheSameArticles() {
    String query = "date=2023&containing=nato&not-containing=vilnius";

    assertThat(caller.get("/articles?" + query).keys()).hasSize(1);
    assertThat(caller.get("/articles/count?" + query).json().get("count").asInt()).isEqualTo(1);
    assertThat(caller.get("/articles/count?duplicates=hide&" + query).json().get("count").asInt())
        .isEqualTo(1);
    var timeline = caller.get("/articles/timeline?interval=year&" + query).json();
    assertThat(timeline.at("/buckets/0/count").asInt()).isEqualTo(1);
    var facets = caller.get("/articles/facets?facet=person,source&" + query).json();
    assertThat(facets.at("/facets/person/0/name").asString()).isEqualTo("Vladimir Putin");
    assertThat(facets.at("/facets/person/0/query").asString())
        .contains("containing=nato&not-containing=vilnius");
    var network = caller.get("/articles/network?" + query).json();
    assertThat(network.get("nodes")).hasSize(2);
  }

  @Test
  void aPageContinuesWithTheSameSearchOnly() {
    var many = new Caller(SampleArchive.of(60).table());
    var first = many.get("/articles?containing=met&limit=25");
    assertThat(first.keys()).hasSize(25);

    var second = many.get("/articles?containing=met&limit=25&cursor=" + first.next());
    assertThat(second.keys()).hasSize(25).doesNotContainAnyElementsOf(first.keys());
    for (String other : List.of("containing=again", "containing=met&exact=true", "date=2023")) {
      assertThat(many.get("/articles?" + other + "&cursor=" + first.next()).status())
          .isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"nato", "…", "nato~5", "\"nato\"~5", "\"nato met\"~101"})
  void aValueThatCannotBeSearchedForHasARemedy(String value) {
    for (String name : List.of("containing", "not-containing")) {
      var answer =
          caller.get("/articles/count?date=2023&" + name + "=" + Percent.encodeForm(value));
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo(name);
    }
  }

  @Test
  void tooManyValuesAreRefusedAndExactNeedsOne() {
    assertThat(caller.get("/articles?" + "containing=a&".repeat(10)).status()).isEqualTo(200);
    var tooMany = caller.get("/articles?not-containing=b&" + "containing=a&".repeat(10));
    assertThat(tooMany.status()).isEqualTo(400);
    assertThat(tooMany.text()).contains("at most 10 times");
    assertThat(caller.get("/articles?date=2023&exact=true").status()).isEqualTo(400);
    assertThat(caller.get("/articles?date=2023&containing=&exact=true").status()).isEqualTo(400);
    assertThat(caller.get("/articles?containing=" + "a".repeat(1025)).status()).isEqualTo(400);
    assertThat(caller.get("/articles?not-containing=a").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "text", "search"})
  void theSearchParametersOfOtherApisLeadToContaining(String name) {
    assertThat(caller.get("/articles?date=2023&" + name + "=snow").text())
        .contains("containing=\\\"grain deal\\\"");
    assertThat(caller.get("/articles/0000000000000000/similar?" + name + "=snow").text())
        .doesNotContain("containing");
  }
}
