package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {
  private static final String ARTICLE = "/articles/" + SampleArchive.id("2023/putin.txt");
  private final Caller caller = new Caller(SampleArchive.small().table());

  @Nested
  class Methods {
    @Test
    void headIsAnsweredLikeGetWithoutTheBody() {
      var head = caller.call("HEAD", ARTICLE, Map.of());
      var get = caller.get(ARTICLE);
      assertThat(head.status()).isEqualTo(200);
      assertThat(head.text()).isEmpty();
      assertThat(head.header("etag")).isEqualTo(get.header("etag"));
    }

    @Test
    void optionsSaysWhatIsAllowed() {
      var answer = caller.call("OPTIONS", "/articles", Map.of());
      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.header("allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "BREW"})
    void nothingElseIsAllowed(String method) {
      var answer = caller.call(method, "/articles?entity=NATO", Map.of());
      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.header("allow")).isEqualTo("GET, HEAD, OPTIONS");
      assertThat(answer.json().get("type").asString()).endsWith(":method-not-allowed");
    }
  }

  @Nested
  class EntityTags {
    @Test
    void aClientThatHasTheContentIsNotSentItAgain() {
      String tag = caller.get(ARTICLE).header("etag");
      var again = caller.call("GET", ARTICLE, Map.of("if-none-match", "\"other\", " + tag));
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.text()).isEmpty();
      assertThat(again.header("etag")).isEqualTo(tag);
    }

    @Test
    void otherContentHasAnotherTag() {
      var other = caller.get("/articles/" + SampleArchive.id("2023/summit.txt"));
      assertThat(other.header("etag")).isNotEqualTo(caller.get(ARTICLE).header("etag"));
      var answer = caller.call("GET", ARTICLE, Map.of("if-none-match", other.header("etag")));
      assertThat(answer.status()).isEqualTo(200);
    }
  }

  @Nested
  class Gzip {
    private final Caller large = new Caller(SampleArchive.of(40).table());

    @Test
    void aLargeAnswerIsCompressedForWhomAcceptsIt() throws IOException {
      var plain = large.get("/articles?entity=NATO");
      var answer =
          large.call("GET", "/articles?entity=NATO", Map.of("accept-encoding", "br, gzip;q=0.5"));
      assertThat(answer.header("content-encoding")).isEqualTo("gzip");
      assertThat(answer.header("vary")).contains("accept-encoding");
      try (var gzip = new GZIPInputStream(new ByteArrayInputStream(answer.bytes()))) {
        assertThat(new String(gzip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.text());
      }
      assertThat(answer.bytes().length).isLessThan(plain.text().length() / 4);
    }

    @Test
    void cachesLearnThatAnswersDependOnTheAcceptHeaders() {
      assertThat(caller.get("/articles?entity=NATO").header("vary"))
          .isEqualTo("accept, accept-encoding");
      assertThat(caller.call("HEAD", "/articles?entity=NATO", Map.of()).header("vary"))
          .isEqualTo("accept, accept-encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "br", "identity", ";;q=,"})
    void whoDoesNotAcceptItGetsItPlain(String acceptEncoding) {
      var answer =
          large.call("GET", "/articles?entity=NATO", Map.of("accept-encoding", acceptEncoding));
      assertThat(answer.header("content-encoding")).isEmpty();
      assertThat(answer.json().get("articles").size()).isEqualTo(25);
    }
  }

  @Nested
  class Links {
    @Test
    void areWellFormedWhateverTheClientSent() {
      var link = caller.get("/articles?entity=NATO&limit=1&key=2>;\"é|").header("link");
      assertThat(link).isEmpty();
      var self = caller.get("/articles?entity=NATO&key=2>;\"é|&format=atom").text();
      assertThat(self).contains("?entity=NATO&amp;key=2%3E;%22%C3%A9%7C&amp;format=atom\"");
    }

    @Test
    void leadOnFromTheSameQuery() {
      var link = caller.get("/articles?any=NATO&any=<\"é&limit=1").header("link");
      assertThat(link)
          .matches(
              "<https://api\\.example\\.com/articles\\?any=NATO&any=%3C%22%C3%A9&limit=1&cursor=\\w+>;"
                  + " rel=\"next\"");
      String next = link.substring(link.indexOf("/articles"), link.indexOf('>'));
      assertThat(caller.get(next).json().get("articles")).hasSize(1);
    }

    @Test
    void haveOneCursorOnEveryPage() {
      String first = caller.get("/articles?from=2000&limit=1").header("link");
      String second =
          caller
              .get(first.substring(first.indexOf("/articles"), first.indexOf('>')))
              .header("link");
      assertThat(second).containsOnlyOnce("cursor=").isNotEqualTo(first);
    }
  }

  @Nested
  class Prefixes {
    @ParameterizedTest
    @CsvSource({
      "/articles, GET /articles, $default, ''",
      "/dev/articles, GET /articles, dev, /dev",
      "/dev/articles, $default, dev, /dev",
      "/archive/v1/articles, GET /articles, $default, /archive/v1",
      "/articles, $default, articles-stage, ''",
    })
    void whatPrecedesTheApisOwnPathIsKeptInLinks(
        String path, String route, String stage, String prefix) {
      var answer = caller.send(event(path, route, stage));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("link"))
          .startsWith(
              "<https://api.example.com" + prefix + "/articles?entity=NATO&limit=1&cursor=");
    }

    @Test
    void anEventOfAFunctionUrlIsAnswered() {
      assertThat(caller.send(event("/articles", "$default", "$default")).status()).isEqualTo(200);
    }

    private static String event(String path, String route, String stage) {
      return """
      {"version":"2.0","routeKey":"%s","rawPath":"%s","rawQueryString":"entity=NATO&limit=1",\
      "cookies":["a=b"],"headers":{"Host":"api.example.com"},"requestContext":{"requestId":"r",\
      "stage":"%s","authorizer":null,"http":{"method":"GET","path":"%s"}},"isBase64Encoded":false}\
      """
          .formatted(route, path, stage, path);
    }
  }

  @Nested
  class StrangeInput {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "'; DROP TABLE articles; --",
          "{\"$ne\":null}",
          "\u0000\u0007",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "entity:month:2023-07",
          "\uD83D\uDE80 مرحبا 日本",
        })
    void isANameLikeAnyOther(String name) {
      String encoded = java.net.URLEncoder.encode(name, StandardCharsets.UTF_8);
      var answer = caller.get("/articles?entity=" + encoded);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text()).startsWith("{\"articles\":[]");
    }

    @Test
    void aUrlOfTenKilobytesIsAnswered() {
      assertThat(caller.get("/articles?entity=" + "x".repeat(10_000)).status()).isEqualTo(400);
      assertThat(caller.get("/articles?" + "x".repeat(10_000)).status()).isEqualTo(400);
      assertThat(caller.get("/articles?" + "&".repeat(10_000)).status()).isEqualTo(400);
      assertThat(caller.get("/articles?" + "entity=a&".repeat(1_000)).status()).isEqualTo(400);
      assertThat(caller.get("/articles/" + "x".repeat(10_000)).status()).isEqualTo(404);
    }

    @Test
    void anEventThatIsHardlyOneIsAnswered() {
      assertThat(caller.send("{}").status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "articles-by-date, 200",
    "articles-by-entity, 200",
    "articles-as-csv, 200",
    "article, 404",
    "article-unknown, 404",
    "content, 404",
    "count, 200",
    "rejections, 200",
    "upload, 200",
    "unknown-parameter, 400",
  })
  void theSampleEventsAreAnswered(String event, int status) throws IOException {
    var answer = caller.send(Files.readString(Path.of("../../events/lookup/" + event + ".json")));
    assertThat(answer.status()).isEqualTo(status);
  }
}
