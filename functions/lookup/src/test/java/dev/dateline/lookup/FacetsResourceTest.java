package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.directory.store.InMemoryNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FacetsResourceTest {
  private static final String DISTINCTIVE =
      "entity=NATO&date=2023&facet=person,location&order=distinctive";

  private final InMemoryNames names = new InMemoryNames();
  private final Caller api = new Caller(SampleArchive.small().table(), names);

  @Test
  void countsArticlesByWhatTheyName() {
    var facets = facets("date=2023&facet=person,organization&facet=location");
    assertThat(names(facets, "organization")).containsExactly("NATO");
    assertThat(names(facets, "person")).containsExactly("Vladimir Putin");
    assertThat(names(facets, "location")).containsExactly("Vilnius");
    assertThat(facets.at("/facets/organization/0/count").asInt()).isEqualTo(2);
    assertThat(facets.at("/facets/organization/0/share").asInt()).isEqualTo(1);
    assertThat(facets.at("/distinct/organization/count").asInt()).isEqualTo(1);
  }

  @Test
  void countsByWhoPublishedThemAndWhereTheyAre() {
    var facets = facets("from=2022&facet=source,folder,language");
    assertThat(names(facets, "source")).containsExactly("Reuters", "The Times");
    assertThat(names(facets, "folder")).containsExactly("2023/", "2022/");
    assertThat(names(facets, "language")).containsExactly("en");
  }

  @Test
  void countsByWhatTheyTalkAbout() {
    var archive = SampleArchive.small().mentioning("m", "2023-07-01", "NATO met.", "2023-06-04");
    var facets = new Caller(archive.table()).get("/articles/facets?date=2023&facet=mentioned");
    assertThat(names(facets.json(), "mentioned")).containsExactly("2023", "2023-06");
  }

  @Test
  void leavesOutTheNamesOfTheQuery() {
    var facets = facets("entity=NATO&facet=organization,person");
    assertThat(facets.at("/facets/organization")).isEmpty();
    assertThat(names(facets, "person")).containsExactly("Vladimir Putin");
  }

  @Test
  void eachCountLeadsToAListOfThatManyArticles() {
    var facets = facets("from=2022&facet=person,organization,location,source,folder");
    assertThat(facets.get("facets")).hasSize(5);
    for (JsonNode values : facets.get("facets")) {
      assertThat(values).isNotEmpty();
      for (JsonNode value : values) {
        var list = api.get("/articles?" + value.get("query").asString());
        assertThat(list.keys()).hasSize(value.get("count").asInt());
      }
    }
  }

  @Test
  void mergedNamesAreOne() {
    api.call("PUT", "/entities/Vilnius/aliases/Moscow", Map.of());
    var facets = facets("from=2022&facet=location");
    assertThat(names(facets, "location")).containsExactly("Vilnius");
    assertThat(facets.at("/facets/location/0/count").asInt()).isEqualTo(2);
  }

  @Test
  void distinctiveIsWhatIsSignificantlyMoreFrequentThanElsewhere() {
    var facets = summits().get("/articles/facets?" + DISTINCTIVE).json();
    assertThat(names(facets, "location")).containsExactly("Vilnius");
    var vilnius = facets.at("/facets/location/0");
    assertThat(vilnius.get("count").asInt()).isEqualTo(12);
    assertThat(vilnius.get("share").asDouble()).isEqualTo(0.6);
    assertThat(vilnius.get("usual").asDouble()).isEqualTo(0.2167); // 13 of 60
    assertThat(vilnius.get("score").asDouble()).isEqualTo(26.45); // of 12 of 20 and 1 of 40
    assertThat(facets.at("/background/articles").asInt()).isEqualTo(60);
  }

  @Test
  void whatIsMoreFrequentByChanceIsOnlyCounted() {
    var facets = summits().get("/articles/facets?" + DISTINCTIVE).json();
    assertThat(facets.at("/distinct/person/count").asInt()).isEqualTo(2);
    assertThat(names(facets, "person")).as("5 of 20 and 4 of 40; 2 of 20 and none").isEmpty();
    assertThat(facets.at("/weaker/person").asInt()).isEqualTo(2);
    assertThat(facets.at("/weaker/location").asInt()).isZero();
  }

  @Test
  void theMostFrequentAreNotCompared() {
    var facets = summits().get("/articles/facets?entity=NATO&date=2023&facet=person").json();
    assertThat(names(facets, "person")).containsExactly("Vladimir Putin", "Jeb Putin");
    assertThat(facets.has("weaker")).isFalse();
    assertThat(facets.has("background")).isFalse();
  }

  /// Of 20 articles that name NATO, 12 name Vilnius, 5 Vladimir Putin and 2 Jeb Putin; of 40 others
  /// 1 names Vilnius, and 4 Vladimir Putin.
  private static Caller summits() {
    var archive = new SampleArchive();
    for (int i = 0; i < 60; i++) {
      boolean nato = i < 20;
      String text =
          (nato ? "NATO met." : "It rained.")
              + (nato && i < 12 || i == 20 ? " They were in Vilnius." : "")
              + (nato && i < 5 || i > 55 ? " Vladimir Putin spoke." : "")
              + (i == 18 || i == 19 ? " Jeb Putin spoke." : "");
      archive.article("k" + i, "2023-07-" + (10 + i % 20), null, text);
    }
    return new Caller(archive.table());
  }

  @Test
  void findsValuesByTheBeginningOfAWord() {
    assertThat(names(facets("from=2022&facet=person&prefix=PUT"), "person"))
        .containsExactly("Vladimir Putin");
    assertThat(names(facets("from=2022&facet=person&prefix=utin"), "person")).isEmpty();
  }

  @Test
  void aSampleHasBounds() {
    var many = new Caller(SampleArchive.of(600).table());
    var facets = many.get("/articles/facets?date=2023&facet=organization,source&sample=100").json();
    var nato = facets.at("/facets/organization/0");
    assertThat(facets.at("/sample/articles").asInt()).isBetween(20, 100);
    assertThat(nato.get("low").asInt()).isLessThanOrEqualTo(600);
    assertThat(nato.get("high").asInt()).isGreaterThanOrEqualTo(600);
    assertThat(facets.at("/distinct/organization/atLeast").asInt()).isEqualTo(1);
    var hidden = many.get("/articles/facets?date=2023&facet=source&sample=100&duplicates=hide");
    assertThat(hidden.json().at("/errors/0/parameter").asString()).isEqualTo("duplicates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles/facets?facet=person&",
        "/articles/facets?facet=person&order=distinctive&",
        "/articles/facets?facet=person&format=csv&",
        "/articles/network?"
      })
  void aSampleOfTooFewArticlesIsAProblemThatSaysWhatToDo(String path) {
    var archive = new SampleArchive();
    for (int i = 0; i < 360; i++) {
      String text = i % 40 == 0 ? "NATO met in Vilnius." : i % 2 == 0 ? "NATO met." : "In Vilnius.";
      archive.article("k" + i, LocalDate.of(2023, 1, 1).plusDays(i).toString(), null, text);
    }
    var problem =
        new Caller(new DearLists(archive.table(), 20)).get(path + "entity=NATO&entity=Vilnius");
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.json().get("type").asString())
        .isEqualTo("urn:dateline:problem:sample-too-small");
    assertThat(problem.json().get("detail").asString())
        .contains("too few to count by")
        .containsPattern("Give (a single day|at most \\d++ days), or fewer conditions");
  }

  @Test
  void isATableAsWell() {
    assertThat(api.get("/articles/facets?date=2023&facet=source&format=csv").text())
        .isEqualTo("facet,name,count,low,high,share,usual,score\r\nsource,Reuters,1,1,1,0.5,,\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entity=NATO | facet | Say what to count articles by, such as facet=person or facet=source.
          entity=NATO&facet=persons | facet | Give one of person, organization, location, misc, source, language, section, byline, folder, mentioned; did you mean "person"?
          facet=person&entity=NATO&limit=51 | limit | Give a whole number from 1 to 50.
          facet=person&entity=NATO&sample=1/2 | sample | Give a whole number from 100 to 1500.
          facet=person&entity=NATO&order=big | order | Give one of count, distinctive.
          facet=person&entity=NATO&prefix=- | prefix | Give at least one letter or digit.
          """)
  void saysWhatIsWrong(String query, String parameter, String detail) {
    var problem = api.get("/articles/facets?" + query);
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
    assertThat(problem.json().at("/errors/0/detail").asString()).isEqualTo(detail);
    assertThat(problem.json().get("errors")).hasSize(1);
  }

  private JsonNode facets(String query) {
    var answer = api.get("/articles/facets?" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> names(JsonNode facets, String facet) {
    var names = new ArrayList<String>();
    facets.get("facets").get(facet).forEach(value -> names.add(value.get("name").asString()));
    return names;
  }
}
