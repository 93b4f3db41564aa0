package dev.dateline.ingest;

import static dev.dateline.ingest.FunctionInMemory.ARTICLE;
import static dev.dateline.ingest.Notification.created;
import static dev.dateline.ingest.Notification.removed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.event.EventFiles;
import dev.dateline.lambda.json.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Jobs of S3 Batch Operations, by which a bucket is indexed that was there before the function.
class BatchJobTest {
  private static final String KEY = "2023/Putin & NATO (draft) é.txt";
  private final FunctionInMemory function = FunctionInMemory.withoutVersions();

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "2.0"})
  void indexesWhatIsUnderTheKeyNow(String version) {
    function.upload(KEY, ARTICLE);
    var answer = function.handle(EventFiles.open("batch-operations-" + version));

    assertThat(function.keysNaming("NATO")).containsExactly(KEY);
    assertThat(answer.at("invocationSchemaVersion").text()).contains(version);
    assertThat(answer.at("invocationId").text()).isPresent();
    assertThat(result(answer, "taskId")).isNotBlank();
    assertThat(result(answer, "resultCode")).isEqualTo("Succeeded");
  }

  @Test
  void reportsARejectedUploadAsAPermanentFailure() {
    function.upload(KEY, "No date here.");
    var answer = function.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(result(answer, "resultCode")).isEqualTo("PermanentFailure");
    assertThat(result(answer, "resultString")).startsWith("no-date: ");
    assertThat(function.rejections()).hasSize(1);
  }

  @Test
  void reportsWhatMayWorkLaterAsATemporaryFailure() {
    var function = FunctionInMemory.with(index -> FlakyIndex.over(index, KEY));
    function.upload(KEY, ARTICLE);
    var answer = function.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(result(answer, "resultCode")).isEqualTo("TemporaryFailure");
    assertThat(result(answer, "resultString")).startsWith("Unavailable: the table is throttled");
  }

  @Test
  void passesOverWhatIsGoneSinceTheManifestWasWritten() {
    var answer = function.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(result(answer, "resultCode")).isEqualTo("Succeeded");
    assertThat(function.rejections()).isEmpty();
  }

  @Test
  void repairsWhatNoEventAnnounced() {
    var upload = function.upload(KEY, ARTICLE);
    function.handle(Notification.of(created(upload, "0A"), removed(upload, "0B")));
    function.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(function.keysNaming("NATO")).containsExactly(KEY);

    function.bucket.delete(KEY);
    function.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(function.article(KEY)).isEmpty();
  }

  @Test
  void changesNothingThatIsAsInTheBucket() {
    function.handle(Notification.of(created(function.upload(KEY, ARTICLE), "0A")));
    function.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(function.logged("index")).containsExactly("written", "unchanged");
  }

  @Test
  void rewritesEverythingOnRequest() {
    function.handle(Notification.of(created(function.upload(KEY, ARTICLE), "0A")));
    function.handle(EventFiles.open("batch-operations-rewrite"));
    function.handle(EventFiles.open("batch-operations-2.0"));

    assertThat(function.logged("index")).containsExactly("written", "written", "unchanged");
  }

  @Test
  void isOlderThanTheEventsThatFollow() {
    function.upload(KEY, ARTICLE);
    function.handle(EventFiles.open("batch-operations-1.0"));
    function.handle(
        Notification.of(created(function.upload(KEY, "date 2024-01-01 Other news."), "0A")));

    assertThat(function.keysNaming("NATO")).isEmpty();
  }

  private static String result(JsonTree answer, String name) {
    return answer.at("results").items().getFirst().at(name).text().orElseThrow();
  }
}
