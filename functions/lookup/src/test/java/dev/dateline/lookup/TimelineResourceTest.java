package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TimelineResourceTest {
  private final Caller api = new Caller(SampleArchive.small().table());

  @Test
  void hasABucketForEachIntervalOfTheQueriedDaysEvenIfItIsEmpty() {
    var timeline = timeline("entity=NATO&from=2023-07-10&to=2023-07-15&interval=day");
    assertThat(values(timeline, "start"))
        .containsExactly(
            "2023-07-10", "2023-07-11", "2023-07-12", "2023-07-13", "2023-07-14", "2023-07-15");
    assertThat(values(timeline, "count")).containsExactly("0", "0", "1", "0", "1", "0");
    assertThat(timeline.at("/sample/exact").asBoolean()).isTrue();
    assertThat(timeline.at("/sample/articles").asInt()).isEqualTo(2);
  }

  @Test
  void weeksBeginOnMondayAndSayWhereTheyAreCut() {
    var timeline = timeline("entity=NATO&from=2023-07-12&to=2023-07-18&interval=week");
    assertThat(values(timeline, "start")).containsExactly("2023-07-10", "2023-07-17");
    assertThat(values(timeline, "partial")).containsExactly("start", "end");
    assertThat(timeline("entity=NATO&date=2023-07-12&interval=week").at("/buckets/0/partial"))
        .hasToString("\"both\"");
  }

  @Test
  void anOpenEndIsThatOfTheFirstOrTheLastArticle() {
    var timeline = timeline("key=2&interval=year");
    assertThat(values(timeline, "start")).containsExactly("2022-01-01", "2023-01-01");
    assertThat(timeline.at("/buckets/0/partial").isMissingNode()).isTrue();
  }

  @Test
  void eachCountLeadsToAListOfThatManyArticles() {
    var timeline = timeline("any=NATO&any=Moscow&interval=month");
    assertThat(timeline.get("buckets")).isNotEmpty();
    for (JsonNode bucket : timeline.get("buckets")) {
      var list = api.get("/articles?" + bucket.get("query").asString());
      assertThat(list.keys()).hasSize(bucket.get("count").asInt());
    }
  }

  @Test
  void sharesAreOfAllArticlesOrOfTheSource() {
    var all = timeline("entity=Vladimir+Putin&date=2023-07&interval=month&per=total");
    assertThat(all.at("/buckets/0/total").asInt()).isEqualTo(2);
    assertThat(all.at("/buckets/0/share").asDouble()).isEqualTo(0.5);
    var source = timeline("entity=NATO&source=Reuters&date=2023-07&interval=month&per=source");
    assertThat(source.at("/buckets/0/total").asInt()).isEqualTo(1);
    assertThat(source.get("totals").get("exact").asBoolean()).isTrue();
  }

  @Test
  void choosesTheIntervalAndSaysWhich() {
    assertThat(timeline("entity=NATO&date=2023-07").get("interval").asString()).isEqualTo("day");
    assertThat(timeline("entity=NATO&date=2023").get("interval").asString()).isEqualTo("week");
    assertThat(timeline("key=2&from=2015&to=2023").get("interval").asString()).isEqualTo("month");
  }

  @Test
  void withoutArticlesThereAreBucketsOnlyForQueriedDays() {
    assertThat(timeline("entity=Nobody").get("buckets")).isEmpty();
    assertThat(values(timeline("entity=Nobody&date=2023-07&interval=month"), "count"))
        .containsExactly("0");
  }

  @Test
  void aShareOfTheArticlesIsAnEstimateWithBounds() {
    var timeline =
        new Caller(SampleArchive.of(400).table())
            .get("/articles/timeline?entity=NATO&date=2023-07&interval=month&sample=1/4")
            .json();
    var bucket = timeline.at("/buckets/0");
    assertThat(bucket.get("low").asInt()).isLessThanOrEqualTo(400);
    assertThat(bucket.get("high").asInt()).isGreaterThanOrEqualTo(400);
    assertThat(timeline.at("/sample/exact").asBoolean()).isFalse();
    assertThat(timeline.at("/sample/share").asDouble()).isEqualTo(0.25);
  }

  @Test
  void isATableAsWell() {
    var table = api.get("/articles/timeline?entity=NATO&date=2023-07&interval=month&format=csv");
    assertThat(table.header("content-type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(table.text())
        .isEqualTo(
            "start,end,count,low,high,total,share,partial\r\n2023-07-01,2023-07-31,2,2,2,,,\r\n");
    assertThat(api.call("GET", "/articles/timeline?key=2", Map.of("accept", "image/png")).status())
        .isEqualTo(406);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          interval=fortnight&entity=NATO | interval | Give one of auto, day, week, month, quarter, year.
          interval=wek&entity=NATO | interval | Give one of auto, day, week, month, quarter, year; did you mean "week"?
          per=source&entity=NATO | per | Name the source with source, or give per=total.
          sample=1/3&entity=NATO | sample | Give 1 for all articles, or 1/2, 1/4, 1/8 and so on.
          sample=0.5&entity=NATO | sample | Give 1 for all articles, or 1/2, 1/4, 1/8 and so on.
          interval=day&from=2000&to=2023 | interval | A timeline has at most 1,000 buckets. Give interval=month, or fewer days.
          from=0001&to=9999 | interval | A timeline has at most 1,000 buckets. Give fewer days.
          interval=day&from=2000&entity=NATO | interval | A timeline has at most 1,000 buckets. Give interval=month, or fewer days.
          entity=NATO&cursor=abc | cursor | Send the cursor exactly as the previous page returned it, with the same query; only limit, fields and format may change. Without a cursor, the answer starts from the beginning.
          """)
  void saysWhatIsWrong(String query, String parameter, String detail) {
    var problem = api.get("/articles/timeline?" + query);
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
    assertThat(problem.json().at("/errors/0/detail").asString()).isEqualTo(detail);
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    var problem = api.get("/articles/timeline?interval=x&per=y&sample=z&format=gexf&entity=NATO");
    assertThat(problem.json().get("errors")).hasSize(4);
  }

  private JsonNode timeline(String query) {
    var answer = api.get("/articles/timeline?" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> values(JsonNode timeline, String property) {
    var values = new ArrayList<String>();
    timeline.get("buckets").forEach(bucket -> values.add(bucket.path(property).asString()));
    return values;
  }
}
