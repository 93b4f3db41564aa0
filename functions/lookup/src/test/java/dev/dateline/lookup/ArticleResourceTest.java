package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Sha256;
import org.junit.jupiter.api.Test;

class ArticleResourceTest {
  private final Caller caller = new Caller(SampleArchive.small().table());

  @Test
  void allThatTheIndexKeepsOfAnArticleIsShown() {
    assertThat(caller.get("/articles/" + SampleArchive.id("2023/summit.txt")).text())
        .isEqualTo(
            """
            {"id":"%s","date":"2023-07-12","dateSource":"header","headline":"NATO met in Vilnius.",\
            "language":"en","format":"text","charset":"UTF-8","words":6,\
            "summary":"NATO met in Vilnius. NATO agreed.","sha256":"%s","dates":[],"bucket":"news",\
            "key":"2023/summit.txt","etag":"d41d8cd98f00b204e9800998ecf8427e","size":321,\
            "uploaded":"2026-11-23T12:00:00Z","indexed":"2026-11-23T12:00:00Z",\
            "entities":[{"name":"NATO","type":"organization","count":2,"mentions":[\
            {"start":0,"end":4,"sentence":0},{"start":21,"end":25,"sentence":1}]},\
            {"name":"Vilnius","type":"location","count":1,"mentions":[\
            {"start":12,"end":19,"sentence":0}]}],\
            "sentences":[{"start":0,"end":20},{"start":21,"end":33}]}\
            """
                .formatted(
                    SampleArchive.id("2023/summit.txt"),
                    Sha256.hexOf("NATO met in Vilnius. NATO agreed.")));
  }

  @Test
  void anUncertainTextOfAWebPageIsMarked() {
    var archive = new SampleArchive().doubtful("a.html", "2023-07-14", "NATO met again.");

    assertThat(new Caller(archive.table()).get("/articles/" + SampleArchive.id("a.html")).text())
        .contains("\"charset\":\"UTF-8\",\"textConfidence\":\"low\",\"words\":3");
  }

  @Test
  void theContentIsElsewhere() {
    var answer = caller.get("/articles/" + SampleArchive.id("2023/summit.txt") + "/content");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("location")).isEqualTo("https://s3/d41d8cd98f00b204e9800998ecf8427e");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(caller.get("/articles/0000000000000000/content").status()).isEqualTo(404);
  }

  @Test
  void scriptsGetTheAddressOfTheContentAsJson() {
    String path = "/articles/" + SampleArchive.id("2023/summit.txt") + "/content";
    var answer = caller.get(path + "?format=json");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("address").asString())
        .isEqualTo(caller.get(path).header("location"));
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(caller.get(path + "?format=csv").status()).isEqualTo(400);
  }

  @Test
  void theContentOfAKeyThatClientsWouldResolveHasAReasonInsteadOfAnAddress() {
    var archive = new SampleArchive().article("a/../b.txt", "2023-07-14", null, "NATO met again.");
    var answer =
        new Caller(archive.table()).get("/articles/" + SampleArchive.id("a/../b.txt") + "/content");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.json().get("type").asString())
        .isEqualTo("urn:dateline:problem:unaddressable-object");
    assertThat(answer.json().get("detail").asString())
        .contains("a/../b.txt")
        .contains("copy it to another key");
  }

  @Test
  void rejectionsSayWhatWasWrongAndHowToMendIt() {
    assertThat(caller.get("/rejections").text())
        .isEqualTo(
            """
            {"rejections":[{"key":"2023/undated.txt","rejected":"2026-11-20T08:00:00Z",\
            "reason":"no-date","message":"The text has no date.",\
            "remedy":"Begin it with: date 2023-07-14"}]}\
            """);
    assertThat(caller.get("/rejections?to=2026-11-19").text()).isEqualTo("{\"rejections\":[]}");
  }
}
