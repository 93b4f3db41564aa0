package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How long two million articles take, as `docs/operate.md` says.
class BulkLoadTest {
  private static final double ARTICLES = 2e6;
  private static final double SECONDS_AN_HOUR = 3600;

  private final double seconds = new Prices().of("article.milliseconds") / 1000;
  private final SamTemplate template = new SamTemplate();

  @Test
  void theGuideSaysHowManyHoursEachConcurrencyTakes() throws IOException {
    var rows = IntStream.of(10, 25, 50, 100).mapToObj(this::row).collect(Collectors.joining("\n"));
    assertThat(Files.readString(SamTemplate.ROOT.resolve("docs/operate.md"))).contains(rows);
  }

  @Test
  void evenTheSmallestConcurrencyOfTheTableIsDoneBeforeEventsExpire() {
    var age =
        (int)
            template
                .resource("IngestFunction")
                .get("Properties", "EventInvokeConfig", "MaximumEventAgeInSeconds");
    assertThat(Duration.ofSeconds(age)).isEqualTo(Duration.ofHours(6));
    assertThat(hours(10) * SECONDS_AN_HOUR).isLessThan(age);
  }

  private String row(int concurrency) {
    return String.format(
        Locale.ROOT,
        "| %d | %,.0f | %.1f |",
        concurrency,
        concurrency / seconds,
        hours(concurrency));
  }

  private double hours(int concurrency) {
    return ARTICLES * seconds / concurrency / SECONDS_AN_HOUR;
  }
}
