package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TrendsResourceTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);
  private static final List<String> WORDS =
      List.of("snow", "grain", "ships", "votes", "bread", "steel", "rails", "songs", "maps", "law");

  private final SampleArchive archive = archive();
  private final Caller api = new Caller(archive.table());

  /// Four weeks in which one of ten articles names Vilnius and half name NATO, and a day on which
  /// sixteen of forty name Vilnius, one NATO, and ten in the same words Moscow.
  private static SampleArchive archive() {
    var archive = new SampleArchive();
    for (int day = 1; day <= 28; day++) {
      for (int i = 0; i < 10; i++) {
        String name = i == 0 ? "Vilnius" : i <= 5 ? "NATO" : "Nobody";
        archive.article(
            "a/" + day + "/" + i, DAY.minusDays(day).toString(), null, text(name, 10 * day + i));
      }
    }
    for (int i = 0; i < 20; i++) {
      String name = i < 16 ? "Vilnius" : i == 16 ? "NATO" : "Nobody";
      archive.article(
          "b/" + i, DAY.toString(), i % 2 == 0 ? "Reuters" : "AP", text(name, 1000 + i));
      archive.article(
          "c/" + i,
          DAY.toString(),
          null,
          i < 10 ? "Moscow slept in the snow as ever." : text("He", i));
    }
    return archive;
  }

  /// A text that is like no other.
  private static String text(String name, int number) {
    var words = new StringBuilder(name);
    for (int at = 0; at < 12; at++) {
      words.append(' ').append(WORDS.get((number * 7 + at * at) % 10)).append(number + at * 31);
    }
    return words.append('.').toString();
  }

  @Test
  void findsWhatIsMoreFrequentThanInTheWeeksBefore() {
    var trends = trends("date=2023-07-14");
    assertThat(names(trends)).containsExactly("Vilnius");
    var vilnius = trends.at("/trends/0");
    assertThat(vilnius.get("count").asInt()).isEqualTo(16);
    assertThat(vilnius.get("texts").asInt()).isEqualTo(16);
    assertThat(vilnius.get("sources").asInt()).isEqualTo(2);
    assertThat(vilnius.get("share").asDouble()).isEqualTo(0.4);
    assertThat(vilnius.get("usual").asDouble()).isEqualTo(0.1);
    assertThat(vilnius.at("/ratio/is").asDouble()).isEqualTo(4);
    assertThat(vilnius.at("/ratio/low").asDouble()).isBetween(1.0, 4.0);
    assertThat(vilnius.get("new").asBoolean()).isFalse();
    var days = new ArrayList<Integer>();
    vilnius.get("days").forEach(day -> days.add(day.asInt()));
    assertThat(days)
        .isEqualTo(
            IntStream.concat(IntStream.generate(() -> 1).limit(28), IntStream.of(16))
                .boxed()
                .toList());
    assertThat(trends.at("/period/articles").asInt()).isEqualTo(40);
    assertThat(trends.at("/baseline/articles").asInt()).isEqualTo(280);
    assertThat(trends.at("/period/partial").asBoolean()).isFalse();
  }

  @Test
  void findsWhatIsLessFrequent() {
    var trends = trends("date=2023-07-14&direction=down");
    assertThat(names(trends)).containsExactly("NATO");
    assertThat(trends.at("/trends/0/score").asDouble()).isNegative();
  }

  @Test
  void theSameTextTenTimesIsNotATrendButTenTextsOfSomethingNewAre() {
    assertThat(names(trends("date=2023-07-14"))).doesNotContain("Moscow");
    for (int i = 0; i < 10; i++) {
      archive.article("d/" + i, DAY.toString(), null, text("Moscow", 2000 + i));
    }
    var trends = trends("date=2023-07-14&type=location");
    assertThat(names(trends)).contains("Moscow");
    for (JsonNode trend : trends.get("trends")) {
      boolean isMoscow = trend.get("name").asString().equals("Moscow");
      assertThat(trend.get("new").asBoolean()).isEqualTo(isMoscow);
      assertThat(trend.has("ratio")).isEqualTo(!isMoscow);
    }
  }

  @Test
  void withoutADateItIsTheNewestDayThatHasArticles() {
    assertThat(trends("").at("/period/to").asString()).isEqualTo("2023-07-14");
    var week = trends("period=week&baseline=14");
    assertThat(week.at("/period/from").asString()).isEqualTo("2023-07-08");
    assertThat(week.at("/baseline/from").asString()).isEqualTo("2023-06-24");
    assertThat(new Caller(new SampleArchive().table()).get("/trends").json().get("trends"))
        .isEmpty();
  }

  @Test
  void looksAtAPartOfTheArchive() {
    assertThat(trends("source=Reuters").at("/period/articles").asInt()).isEqualTo(10);
    assertThat(trends("key=b/").at("/period/articles").asInt()).isEqualTo(20);
    assertThat(names(trends("date=2023-07-14&type=person"))).isEmpty();
  }

  @Test
  void eachCountLeadsToAListOfThatManyArticles() {
    var trends = trends("date=2023-07-14").get("trends");
    assertThat(trends).isNotEmpty();
    for (JsonNode trend : trends) {
      var list = api.get("/articles?" + trend.get("query").asString());
      assertThat(list.keys()).hasSize(trend.get("count").asInt());
    }
  }

  @Test
  void isATableAsWell() {
    assertThat(api.get("/trends?date=2023-07-14&format=csv").text())
        .startsWith("name,type,count,low,high,texts,sources,share,usual,score,new\r\n")
        .contains("Vilnius,location,16,16,16,16,2,0.4,0.1,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date=2023-07 | date | Give a day, such as 2023-07-14.
          period=month | period | Give one of day, week.
          baseline=10 | baseline | Give whole weeks in days: 7, 14, 21, 28 and so on.
          baseline=98 | baseline | Give a whole number from 7 to 91.
          direction=left | direction | Give one of up, down.
          entity=NATO | entity | The parameters of this path are
          """)
  void saysWhatIsWrong(String query, String parameter, String detail) {
    var problem = api.get("/trends?" + query);
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
    assertThat(problem.json().at("/errors/0/detail").asString()).startsWith(detail);
    assertThat(problem.json().get("errors")).hasSize(1);
  }

  private JsonNode trends(String query) {
    var answer = api.get("/trends?" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> names(JsonNode trends) {
    var names = new ArrayList<String>();
    trends.get("trends").forEach(trend -> names.add(trend.get("name").asString()));
    return names;
  }
}
