package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Unavailable;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLogTest {
  private final Caller caller = new Caller(SampleArchive.small().table());

  @Test
  void aRequestIsOneLineThatCarriesItsMetrics() {
    caller.get("/articles?entity=NATO");
    var line = caller.logged();
    assertThat(line.get("level").asString()).isEqualTo("INFO");
    assertThat(line.get("requestId").asString()).isEqualTo("request-1");
    assertThat(line.get("route").asString()).isEqualTo("/articles");
    assertThat(line.get("status").asString()).isEqualTo("200");
    assertThat(line.get("ReadUnits").asDouble()).isEqualTo(0.5);
    assertThat(line.get("Latency").asDouble()).isPositive();
  }

  @Test
  void theOneMetricThatIsPaidForIsWhatRequestsRead() {
    caller.get("/articles?entity=NATO");
    var directives = caller.logged().at("/_aws/CloudWatchMetrics");
    assertThat(directives.findValuesAsString("Name")).containsExactly("ReadUnits");
    assertThat(directives.findValues("Dimensions")).hasToString("[[[\"function\"]]]");
  }

  @ParameterizedTest
  @CsvSource({
    "/articles?entity=NATO, 0.5",
    "/articles?from=2023-07-01&limit=1, 1.0",
    "/articles/count?entity=NATO, 0.5",
    "/articles/w4b9jgdm9t8wczgt, 0.5",
    "/articles/w4b9jgdm9t8wczgt/content, 0.5",
    "/articles/short, 0.0",
    "/rejections, 1.0",
    "/uploads?key=2023/putin.txt, 1.0",
    "/uploads?key=2023/undated.txt, 1.5",
    "/articles?entitiy=NATO, 0.0"
  })
  void itSaysWhatTheRequestRead(String path, double units) {
    caller.get(path);
    assertThat(caller.logged().get("ReadUnits").asDouble()).isEqualTo(units);
  }

  @Test
  void namesInQueriesAreNotLogged() {
    caller.get("/articles?entity=Secret+Person&date=14.07.2023");
    assertThat(caller.logged().toString()).doesNotContain("Secret").doesNotContain("14.07");
  }

  @Test
  void anUnavailableIndexMeansRetryLater() {
    var failing =
        new Caller(new Failing(() -> new Unavailable("throttled", new RuntimeException())));
    var answer = failing.get("/articles?entity=NATO");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("retry-after")).isEqualTo("1");
    assertThat(answer.text()).doesNotContain("throttled");
    assertThat(failing.logged().get("level").asString()).isEqualTo("ERROR");
  }

  @Test
  void aFaultInTheProgramIsLoggedAndNotShown() {
    var failing = new Caller(new Failing(() -> new IllegalStateException("internal table name")));
    var answer = failing.get("/articles?entity=NATO");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text()).doesNotContain("table").contains("request-1");
    assertThat(failing.logged().get("error").asString())
        .isEqualTo("java.lang.IllegalStateException");
  }

  private record Failing(Supplier<RuntimeException> failure) implements PostingLists {
    @Override
    public PostingBatch read(Term term, ScanRange range, int limit) {
      throw failure.get();
    }

    @Override
    public NavigableSet<YearMonth> months(MonthlyList lists) {
      throw failure.get();
    }

    @Override
    public Optional<IndexedArticle> article(ArticleId id) {
      throw failure.get();
    }
  }
}
