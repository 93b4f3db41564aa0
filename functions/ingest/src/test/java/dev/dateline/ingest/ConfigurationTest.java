package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.documents.ReadingOptions.MissingDate;
import dev.dateline.documents.dates.DayMonthOrder;
import dev.dateline.ingest.announce.EventBusName;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
  private static Configuration with(String variable, String value) {
    var environment = new HashMap<>(Map.of("TABLE_NAME", "articles"));
    environment.put(variable, value);
    return Configuration.of(environment);
  }

  @Test
  void needsOnlyATable() {
    var configuration = Configuration.of(Map.of("TABLE_NAME", "articles"));
    assertThat(configuration.tableName()).isEqualTo("articles");
    assertThat(configuration.maxUploadBytes()).isEqualTo(5 * 1024 * 1024);
    assertThat(configuration.reading().missingDate()).isEqualTo(MissingDate.REJECTED);
    assertThat(configuration.customEndpoint()).isFalse();
  }

  @Test
  void withoutATableNamesTheVariable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.of(Map.of()))
        .withMessage("TABLE_NAME is not set: it must name the DynamoDB table of the index.");
  }

  @ParameterizedTest
  @CsvSource({
    "TABLE_NAME, ' '",
    "MAX_UPLOAD_BYTES, many",
    "MAX_UPLOAD_BYTES, 0",
    "MAX_UPLOAD_BYTES, -1",
    "MAX_UPLOAD_BYTES, 5 MiB",
    "TERM_SHARDS, 0",
    "TERM_SHARDS, few",
    "STORE_TEXT, yes",
    "LANGUAGES, German",
    "WATCH_EVENT_BUS, arn:aws:events:eu-west-1:123456789012:event-bus/news",
    "MISSING_DATE, today",
    "DAY_MONTH_ORDER, american"
  })
  void withAWrongValueNamesTheVariable(String variable, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(variable, value))
        .withMessageStartingWith(variable);
  }

  @Test
  void readsHowDatesAreResolved() {
    assertThat(with("MISSING_DATE", "upload-time").reading().missingDate())
        .isEqualTo(MissingDate.UPLOAD_TIME);
    assertThat(with("DAY_MONTH_ORDER", "day-first").reading().order())
        .isEqualTo(DayMonthOrder.DAY_FIRST);
  }

  @Test
  void announcesMatchesOnlyIfABusIsConfigured() {
    assertThat(Configuration.of(Map.of("TABLE_NAME", "articles")).eventBus()).isNull();
    assertThat(with("WATCH_EVENT_BUS", "default").eventBus())
        .isEqualTo(new EventBusName("default"));
  }

  @Test
  void loadsEnglishUnlessMoreLanguagesAreConfigured() {
    assertThat(Configuration.of(Map.of("TABLE_NAME", "articles")).languages())
        .containsExactly("en");
    assertThat(with("LANGUAGES", "en,de,es").languages())
        .containsExactlyInAnyOrder("en", "de", "es");
  }

  @Test
  void storesTextsUnlessConfiguredOtherwise() {
    assertThat(Configuration.of(Map.of("TABLE_NAME", "articles")).storesTexts()).isTrue();
    assertThat(with("STORE_TEXT", "false").storesTexts()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3"})
  void knowsACustomEndpoint(String variable) {
    assertThat(with(variable, "http://127.0.0.1:9000").customEndpoint()).isTrue();
  }
}
