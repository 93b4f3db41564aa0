package dev.dateline.ingest;

import static dev.dateline.ingest.FunctionInMemory.ARTICLE;
import static dev.dateline.ingest.Notification.created;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Recognition;
import dev.dateline.ingest.object.FakeBucket;
import dev.dateline.lambda.json.JsonTree;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IngestLogTest {
  private final FunctionInMemory function = FunctionInMemory.withoutVersions();

  private JsonTree lineOf(String content) {
    function.handle(Notification.of(created(function.upload("a b.txt", content), "0A")));
    assertThat(function.logLines()).hasSize(1);
    return function.logLines().getFirst();
  }

  private static String text(JsonTree line, String name) {
    return line.at(name).text().orElseThrow(() -> new AssertionError("no " + name));
  }

  @Nested
  class ALine {
    @Test
    void saysWhatHappenedToEachObject() {
      var line = lineOf(ARTICLE);
      assertThat(text(line, "level")).isEqualTo("INFO");
      assertThat(text(line, "requestId")).isEqualTo("request-1");
      assertThat(text(line, "event")).isEqualTo("created");
      assertThat(text(line, "bucket")).isEqualTo("articles");
      assertThat(text(line, "key")).isEqualTo("a b.txt");
      assertThat(text(line, "sequencer")).isEqualTo("0A");
      assertThat(text(line, "outcome")).isEqualTo("indexed");
      assertThat(text(line, "index")).isEqualTo("written");
    }

    @Test
    void neverHasTheArticlesText() {
      lineOf(ARTICLE);
      assertThat(function.log()).doesNotContain("Putin", "allies");
    }

    @Test
    void hasTheVersionIfThereIsOne() {
      var versioned = FunctionInMemory.withVersions();
      versioned.handle(Notification.of(created(versioned.upload("a.txt", ARTICLE), "0A")));
      assertThat(versioned.logged("versionId")).containsExactly("v1");
    }
  }

  @Nested
  class TheMetrics {
    @Test
    void ofAnArticleAreItsNamesAndTheTimeOfEachStage() {
      var line = lineOf(ARTICLE);
      assertThat(names(line, 0))
          .containsExactly(
              "Indexed",
              "Entities",
              "Mentions",
              "ReadTime",
              "ParseTime",
              "RecognitionTime",
              "WriteTime",
              "Age");
      assertThat(text(line, "Indexed")).isEqualTo("1");
      assertThat(text(line, "Entities")).isEqualTo("3");
      assertThat(text(line, "Mentions")).isEqualTo("4");
      assertThat(text(line, "Age")).isEqualTo("2000");
    }

    @Test
    void ofAnArticleThatNoRecognizerReadsCountIt() {
      var bucket = FakeBucket.unversioned("articles", FunctionInMemory.LIMIT);
      var function =
          new FunctionInMemory(
              bucket,
              (text, _) -> new Recognition(List.of(), List.of(), NameCoverage.NONE),
              UnaryOperator.identity());
      function.handle(Notification.of(created(function.upload("a.txt", ARTICLE), "0A")));

      assertThat(function.logged("UnsupportedLanguage")).containsExactly("1");
      assertThat(function.article("a.txt").orElseThrow().recognition().coverage())
          .isEqualTo(NameCoverage.NONE);
    }

    @Test
    void areKeptByFunction() {
      var line = lineOf(ARTICLE);
      var directive = directives(line).getFirst();
      assertThat(text(directive, "Namespace")).isEqualTo("Dateline");
      assertThat(dimensions(directive)).containsExactly(List.of("function"));
      assertThat(text(line, "function")).isEqualTo("ingest");
    }

    @Test
    void ofARejectionHaveItsReasonInTheLogAlone() {
      var line = lineOf("");
      assertThat(directives(line)).hasSize(1);
      assertThat(dimensions(directives(line).getFirst())).containsExactly(List.of("function"));
      assertThat(text(line, "reason")).isEqualTo("empty");
      assertThat(text(line, "Rejected")).isEqualTo("1");
    }

    @Test
    void haveAValueForEveryNameAndATime() {
      var line = lineOf(ARTICLE);
      assertThat(text(line.at("_aws"), "Timestamp")).isEqualTo("1767605402000");
      assertThat(names(line, 0))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(Double.parseDouble(text(line, name))).isNotNegative());
    }

    @Test
    void countAnUploadOnceHoweverOftenItsEventComes() {
      var event = Notification.of(created(function.upload("a.txt", ARTICLE), "0A"));
      function.handle(event);
      function.handle(event);
      assertThat(function.logLines())
          .extracting(line -> line.has("Indexed"))
          .containsExactly(true, false);
    }
  }

  private static List<JsonTree> directives(JsonTree line) {
    return line.at("_aws").at("CloudWatchMetrics").items();
  }

  private static List<String> names(JsonTree line, int directive) {
    return directives(line).get(directive).at("Metrics").items().stream()
        .map(metric -> text(metric, "Name"))
        .toList();
  }

  private static List<List<String>> dimensions(JsonTree directive) {
    return directive.at("Dimensions").items().stream()
        .map(set -> set.items().stream().map(name -> name.text().orElseThrow()).toList())
        .toList();
  }
}
