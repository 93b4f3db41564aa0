package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.directory.store.InMemoryNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FacetsResourceTest {
  private final InMemoryNames names = new InMemoryNames();
  private final Caller api = new Caller(Archive.small().table(), names);

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
    var archive = Archive.small().mentioning("m", "2023-07-01", "NATO met.", "2023-06-04");
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
    for (JsonNode values : facets.get("facets")) {
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
  void distinctiveIsWhatIsMoreFrequentThanUsual() {
    var facets = facets("entity=Vilnius&date=2023&facet=person,organization&order=distinctive");
    assertThat(facets.at("/facets/organization")).isEmpty();
    var putin = facets("entity=NATO&not=Vilnius&date=2023&facet=person&order=distinctive");
    assertThat(putin.at("/facets/person/0/usual").asDouble()).isEqualTo(0.5);
    assertThat(putin.at("/facets/person/0/score").asDouble()).isPositive();
    assertThat(putin.at("/background/articles").asInt()).isEqualTo(2);
  }

  @Test
  void findsValuesByTheBeginningOfAWord() {
    assertThat(names(facets("from=2022&facet=person&prefix=PUT"), "person"))
        .containsExactly("Vladimir Putin");
    assertThat(names(facets("from=2022&facet=person&prefix=utin"), "person")).isEmpty();
  }

  @Test
  void aSampleHasBounds() {
    var many = new Caller(Archive.of(600).table());
    var facets = many.get("/articles/facets?date=2023&facet=organization,source&sample=100").json();
    var nato = facets.at("/facets/organization/0");
    assertThat(facets.at("/sample/articles").asInt()).isBetween(20, 100);
    assertThat(nato.get("low").asInt()).isLessThanOrEqualTo(600);
    assertThat(nato.get("high").asInt()).isGreaterThanOrEqualTo(600);
    assertThat(facets.at("/distinct/organization/atLeast").asInt()).isEqualTo(1);
    var hidden = many.get("/articles/facets?date=2023&facet=source&sample=100&duplicates=hide");
    assertThat(hidden.json().at("/errors/0/parameter").asString()).isEqualTo("duplicates");
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
