package dev.dateline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The whole system end to end: S3 uploads in, HTTP responses out, with both packaged functions.
class EmbeddedStackIT {
  private static RunningStack stack;

  @BeforeAll
  static void start() throws IOException {
    stack = RunningStack.start(null);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  private static byte[] sample() throws IOException {
    try (var in = EmbeddedStackIT.class.getResourceAsStream("/samples/putin-nato-2023-07-14.txt")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Nested
  class AnUploadedArticle {
    private static final String KEY = "2023/Putin & NATO (draft) é.txt";

    @Test
    void isFoundByDateRangeAndName() throws Exception {
      stack.upload(KEY, sample());
      var hit = stack.awaitArticle("date=2023-07-14", KEY);
      assertThat(hit.get("date").asString()).isEqualTo("2023-07-14");
      stack.awaitArticle("from=2023-07-01&to=2023-07-31", KEY);
      stack.awaitArticle("entity=NATO", KEY);
      stack.awaitArticle("entity=Vladimir%20Putin&date=2023-07-14", KEY);
      stack.awaitAbsence("date=2023-07-15", KEY);
      stack.awaitAbsence("entity=Vladimir%20Putin&date=2023-07-13", KEY);
    }

    @Test
    void showsItsMetadata() throws Exception {
      stack.upload(KEY, sample());
      var id = stack.awaitArticle("date=2023-07-14", KEY).get("id").asString();
      var article = stack.await("/articles/" + id, answer -> answer.has("entities"));
      assertThat(article.get("key").asString()).isEqualTo(KEY);
      assertThat(article.get("date").asString()).isEqualTo("2023-07-14");
      assertThat(article.get("dateSource").asString()).isEqualTo("header");
      assertThat(article.get("headline").asString()).startsWith("Russian President Vladimir Putin");
      assertThat(article.get("size").asInt()).isEqualTo(sample().length);
      assertThat(article.get("etag").asString()).matches("[0-9a-f]{32}");
      assertThat(article.get("words").asInt()).isGreaterThan(200);
      assertThat(article.has("indexed")).isTrue();
      assertThat(article.has("versionId")).isFalse();
    }

    @Test
    void isDownloadedRatherThanDisplayedByBrowsers() throws Exception {
      stack.upload("saved.txt", "date 2022-03-03 Angela Merkel spoke in Berlin.");
      var id = stack.awaitArticle("date=2022-03-03", "saved.txt").get("id").asString();
      var address = stack.get("/articles/" + id + "/content").headers().firstValue("location");
      try (var http = HttpClient.newHttpClient()) {
        var request = HttpRequest.newBuilder(URI.create(address.orElseThrow())).build();
        var object = http.send(request, BodyHandlers.ofString());
        assertThat(object.body()).endsWith("Angela Merkel spoke in Berlin.");
        assertThat(object.headers().firstValue("content-disposition")).hasValue("attachment");
        assertThat(object.headers().firstValue("content-type"))
            .hasValue("application/octet-stream");
      }
    }

    @ParameterizedTest
    @CsvSource({
      "Vladimir Putin, person",
      "Ukraine, location",
      "NATO, organization",
      "Russia, location",
      "Moscow, location",
      "Vilnius, location",
      "Istanbul, location"
    })
    void listsItsEntities(String name, String type) throws Exception {
      stack.upload(KEY, sample());
      var id = stack.awaitArticle("date=2023-07-14", KEY).get("id").asString();
      var article = stack.await("/articles/" + id, answer -> answer.has("entities"));
      assertThat(article.get("entities"))
          .anySatisfy(
              entity -> {
                assertThat(entity.get("name").asString()).isEqualTo(name);
                assertThat(entity.get("type").asString()).isEqualTo(type);
                assertThat(entity.get("count").asInt()).isPositive();
              });
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a b.txt",
          "a+b.txt",
          "100%.txt",
          "ä/ö/ü.txt",
          "新闻.txt",
          "a&b=c?d#e.txt",
          "'\".txt"
        })
    void mayHaveAnyKey(String key) throws Exception {
      stack.upload(key, "date 2022-02-02 Angela Merkel met Emmanuel Macron in Paris.");
      stack.awaitArticle("entity=Angela+Merkel", key);
      stack.awaitArticle("key=" + RunningStack.encoded(key), key);
      stack.remove(key);
      stack.awaitAbsence("date=2022-02-02", key);
    }
  }

  @Nested
  class AWatch {
    /// The record of an article is written last: whoever sees it sees the match.
    @Test
    void hasAnArticleAsSoonAsItIsIndexed() throws Exception {
      String query = "entity=Angela+Merkel&containing=%22spoke+in%22";
      assertThat(stack.put("/watches/merkel", "{\"query\": \"" + query + "\"}").statusCode())
          .isEqualTo(201);
      stack.upload("watched.txt", "date 2026-11-20 Angela Merkel spoke in Berlin.");
      String id = stack.awaitArticle("date=2026-11-20", "watched.txt").get("id").asString();
      stack.await("/articles/" + id, article -> article.has("entities"));
      var found = stack.json("/watches/merkel/articles").get("articles");
      assertThat(found)
          .singleElement()
          .satisfies(it -> assertThat(it.get("id").asString()).isEqualTo(id));
      assertThat(found.get(0).at("/passages/0/text").asString()).contains("spoke in Berlin");
      assertThat(stack.get("/watches/merkel/articles?format=atom").body()).contains(id);
    }
  }

  @Nested
  class TheTextOfAnArticle {
    private static final Path SAMPLES =
        Path.of("../core/documents/src/test/resources/dev/dateline/documents");

    static Stream<Path> files() throws IOException {
      try (var files = Files.list(SAMPLES)) {
        return files.filter(Files::isRegularFile).sorted().toList().stream();
      }
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasEachMentionAtItsOffsets(Path file) throws Exception {
      String key = "2023-07-14/" + file.getFileName();
      stack.upload(key, Files.readAllBytes(file));
      var upload =
          stack.await(
              "/uploads?key=" + RunningStack.encoded(key),
              answer -> answer.path("state").asString("").equals("indexed"));
      assertThat(upload.get("articles")).isNotEmpty();
      for (var id : upload.get("articles")) {
        String path = "/articles/" + id.asString();
        assertMentionsAreIn(stack.get(path + "/text").body(), stack.json(path));
      }
    }

    private static void assertMentionsAreIn(String text, JsonNode article) {
      for (var entity : article.get("entities")) {
        for (var mention : entity.get("mentions")) {
          String name = text.substring(mention.get("start").asInt(), mention.get("end").asInt());
          assertThat(name).as(entity.toString()).isEqualTo(name.strip()).isNotEmpty();
        }
      }
    }
  }

  @Nested
  class ALaterEvent {
    @Test
    void forTheSameKeyReplacesTheArticle() throws Exception {
      stack.upload("replaced.txt", "date 2021-01-01 Angela Merkel spoke in Berlin.");
      stack.awaitArticle("date=2021-01-01", "replaced.txt");
      stack.upload("replaced.txt", "date 2021-01-02 Emmanuel Macron spoke in Paris.");
      stack.awaitArticle("date=2021-01-02", "replaced.txt");
      stack.awaitArticle("entity=Emmanuel+Macron", "replaced.txt");
      stack.awaitAbsence("date=2021-01-01", "replaced.txt");
      stack.awaitAbsence("entity=Angela+Merkel", "replaced.txt");
    }

    @Test
    void forARemovalRemovesTheArticleFromEveryResponse() throws Exception {
      stack.upload("removed.txt", "date 2021-02-01 Angela Merkel spoke in Berlin.");
      var id = stack.awaitArticle("date=2021-02-01", "removed.txt").get("id").asString();
      stack.remove("removed.txt");
      stack.awaitAbsence("date=2021-02-01", "removed.txt");
      stack.awaitAbsence("entity=Angela+Merkel", "removed.txt");
      stack.await("/articles/" + id, answer -> answer.path("status").asInt(200) == 404);
    }

    @Test
    void forACopyCreatesAnotherArticle() throws Exception {
      stack.upload("original.txt", "date 2021-03-01 Angela Merkel spoke in Berlin.");
      stack.copy("original.txt", "copied.txt");
      stack.awaitArticle("date=2021-03-01", "copied.txt");
      stack.awaitArticle("date=2021-03-01", "original.txt");
    }
  }

  @Nested
  class AnUploadThatIsNotAnArticle {
    private static JsonNode rejection(String key) throws Exception {
      var answer = stack.await("/rejections", list -> find(list, key).isObject());
      return find(answer, key);
    }

    private static JsonNode find(JsonNode answer, String key) {
      for (var rejection : answer.path("rejections")) {
        if (rejection.path("key").asString("").equals(key)) {
          return rejection;
        }
      }
      return answer.path("no such rejection");
    }

    @Test
    void isRejectedWithItsReason() throws Exception {
      stack.upload("empty.txt", "");
      stack.upload("undated.txt", "Angela Merkel spoke in Berlin.");
      stack.upload("impossible.txt", "date 2023-02-30 Angela Merkel spoke in Berlin.");
      stack.upload("large.txt", new byte[5 * 1024 * 1024 + 1]);
      assertThat(rejection("empty.txt").get("reason").asString()).isEqualTo("empty");
      assertThat(rejection("undated.txt").get("reason").asString()).isEqualTo("no-date");
      assertThat(rejection("impossible.txt").get("reason").asString()).isEqualTo("impossible-date");
      assertThat(rejection("impossible.txt").get("message").asString()).contains("2023-02-30");
      assertThat(rejection("large.txt").get("reason").asString()).isEqualTo("too-large");
    }

    @Test
    void isRejectedIfItIsNotText() throws Exception {
      stack.upload("binary.txt", new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3});
      assertThat(rejection("binary.txt").get("reason").asString()).isEqualTo("not-text");
    }

    @Test
    void isIgnoredIfItIsAFolderMarker() throws Exception {
      stack.upload("2023/July/", "");
      stack.upload("behind.txt", "Angela Merkel spoke in Berlin.");
      assertThat(rejection("behind.txt").get("reason").asString()).isEqualTo("no-date");
      var failures = stack.await("/local/failures", list -> list.get("waiting").asInt() == 0);
      assertThat(failures.get("failed")).isEmpty();
      assertThat(find(stack.await("/rejections", list -> true), "2023/July/").isObject()).isFalse();
    }

    @Test
    void isNoLongerListedOnceItIsCorrected() throws Exception {
      stack.upload("corrected.txt", "Angela Merkel spoke in Berlin.");
      assertThat(rejection("corrected.txt").get("remedy").asString()).isNotEmpty();
      stack.upload("corrected.txt", "date 2021-04-01 Angela Merkel spoke in Berlin.");
      stack.awaitArticle("date=2021-04-01", "corrected.txt");
      stack.await("/rejections", list -> !find(list, "corrected.txt").isObject());
    }
  }

  @Nested
  class ABadQuery {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "/articles",
          "/articles?date=yesterday",
          "/articles?from=2023-07-31&to=2023-07-01",
          "/articles?entitty=NATO"
        })
    void returnsAProblemDocumentWithAnExplanation(String path) throws Exception {
      var answer = stack.get(path);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      assertThat(stack.json(path).get("detail").asString()).isNotEmpty();
    }

    @Test
    void forAnUnknownArticleReturns404() throws Exception {
      assertThat(stack.get("/articles/0000000000000000").statusCode()).isEqualTo(404);
    }
  }
}
