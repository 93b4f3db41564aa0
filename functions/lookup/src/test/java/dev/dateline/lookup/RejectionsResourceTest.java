package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RejectionsResourceTest {
  private final Caller caller =
      new Caller(
          new SampleArchive()
              .rejection("2022/a.txt", "2026-11-20T08:00:00Z")
              .rejection("2023/b, draft.txt", "2026-11-20T09:00:00Z")
              .rejection("2023/=c.txt", "2026-11-20T10:00:00Z")
              .table());

  @Test
  void onlyTheUploadsOfTheFolderAreListed() {
    assertThat(keys("/rejections?key=2023/")).containsExactly("2023/=c.txt", "2023/b, draft.txt");
    assertThat(keys("/rejections?key=2023/b")).containsExactly("2023/b, draft.txt");
    assertThat(keys("/rejections?key=2021/")).isEmpty();
  }

  @Test
  void theyCanBeHadAsATable() {
    var answer = caller.get("/rejections?key=2023/b&format=csv");
    assertThat(answer.header("content-type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(answer.text())
        .isEqualTo(
            """
            key,versionId,rejected,reason,message,remedy\r
            "2023/b, draft.txt",,2026-11-20T09:00:00Z,no-date,The text has no date.,\
            Begin it with: date 2023-07-14\r
            """);
    assertThat(caller.call("GET", "/rejections", Map.of("accept", "text/csv")).text())
        .startsWith("key,");
  }

  @Test
  void thePagesOfATableFollowEachOther() {
    var first = caller.get("/rejections?format=csv&limit=2");
    assertThat(first.text().lines()).hasSize(3);
    String link = first.header("link");
    String next = link.substring(link.indexOf("/rejections"), link.indexOf('>'));
    assertThat(caller.get(next).text().lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("2022/a.txt,");
  }

  @Test
  void otherFormsAreRefused() {
    assertThat(caller.get("/rejections?format=atom").status()).isEqualTo(400);
    var answer = caller.call("GET", "/rejections", Map.of("accept", "application/atom+xml"));
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.json().get("detail").asString())
        .isEqualTo("Accept one of application/json and text/csv.");
  }

  @Test
  void aSummaryCountsThemByReasonAndSaysTheRemedy() {
    var answer = caller.get("/rejections?summary=true");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text())
        .isEqualTo(
            """
            {"count":3,"exact":true,"reasons":[{"reason":"no-date","count":3,"remedies":[\
            {"remedy":"Begin it with: date 2023-07-14","count":3,"example":"2023/=c.txt"}]}]}\
            """);
    assertThat(caller.get("/rejections?summary=false").json().has("rejections")).isTrue();
  }

  @Test
  void aSummaryCoversTheRequestedDaysAndFolder() {
    assertThat(count("/rejections?summary=true&key=2023/")).isEqualTo(2);
    assertThat(count("/rejections?summary=true&date=2026-11-20")).isEqualTo(3);
    assertThat(count("/rejections?summary=true&to=2026-11-19")).isZero();
    assertThat(caller.get("/rejections?summary=true&to=2026-11-19").json().get("reasons"))
        .isEmpty();
  }

  @Test
  void aSummaryHasNoPages() {
    for (String parameter : List.of("limit=1", "cursor=x", "sort=oldest", "format=csv")) {
      var answer = caller.get("/rejections?summary=true&" + parameter);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text()).contains("A summary has no ");
    }
    assertThat(caller.get("/rejections?summary=yes").status()).isEqualTo(400);
  }

  private int count(String path) {
    return caller.get(path).json().get("count").asInt();
  }

  private List<String> keys(String path) {
    var keys = new ArrayList<String>();
    caller.get(path).json().get("rejections").forEach(one -> keys.add(one.get("key").asString()));
    return keys;
  }
}
