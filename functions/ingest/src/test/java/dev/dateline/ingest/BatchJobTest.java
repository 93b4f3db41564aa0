package dev.dateline.ingest;

import static dev.dateline.ingest.Newsroom.ARTICLE;
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
  private final Newsroom newsroom = Newsroom.withoutVersions();

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "2.0"})
  void indexesWhatIsUnderTheKeyNow(String version) {
    newsroom.upload(KEY, ARTICLE);
    var answer = newsroom.handle(EventFiles.open("batch-operations-" + version));

    assertThat(newsroom.keysNaming("NATO")).containsExactly(KEY);
    assertThat(answer.at("invocationSchemaVersion").text()).contains(version);
    assertThat(answer.at("invocationId").text()).isPresent();
    assertThat(result(answer, "taskId")).isNotBlank();
    assertThat(result(answer, "resultCode")).isEqualTo("Succeeded");
  }

  @Test
  void reportsARejectedUploadAsAPermanentFailure() {
    newsroom.upload(KEY, "No date here.");
    var answer = newsroom.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(result(answer, "resultCode")).isEqualTo("PermanentFailure");
    assertThat(result(answer, "resultString")).startsWith("no-date: ");
    assertThat(newsroom.rejections()).hasSize(1);
  }

  @Test
  void reportsWhatMayWorkLaterAsATemporaryFailure() {
    var newsroom = Newsroom.with(index -> FlakyIndex.over(index, KEY));
    newsroom.upload(KEY, ARTICLE);
    var answer = newsroom.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(result(answer, "resultCode")).isEqualTo("TemporaryFailure");
    assertThat(result(answer, "resultString")).startsWith("Unavailable: the table is throttled");
  }

  @Test
  void passesOverWhatIsGoneSinceTheManifestWasWritten() {
    var answer = newsroom.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(result(answer, "resultCode")).isEqualTo("Succeeded");
    assertThat(newsroom.rejections()).isEmpty();
  }

  @Test
  void repairsWhatNoEventAnnounced() {
    var upload = newsroom.upload(KEY, ARTICLE);
    newsroom.handle(Notification.of(created(upload, "0A"), removed(upload, "0B")));
    newsroom.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(newsroom.keysNaming("NATO")).containsExactly(KEY);

    newsroom.bucket.delete(KEY);
    newsroom.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(newsroom.article(KEY)).isEmpty();
  }

  @Test
  void changesNothingThatIsAsInTheBucket() {
    newsroom.handle(Notification.of(created(newsroom.upload(KEY, ARTICLE), "0A")));
    newsroom.handle(EventFiles.open("batch-operations-1.0"));

    assertThat(newsroom.logged("index")).containsExactly("written", "unchanged");
  }

  @Test
  void rewritesEverythingOnRequest() {
    newsroom.handle(Notification.of(created(newsroom.upload(KEY, ARTICLE), "0A")));
    newsroom.handle(EventFiles.open("batch-operations-rewrite"));
    newsroom.handle(EventFiles.open("batch-operations-2.0"));

    assertThat(newsroom.logged("index")).containsExactly("written", "written", "unchanged");
  }

  @Test
  void isOlderThanTheEventsThatFollow() {
    newsroom.upload(KEY, ARTICLE);
    newsroom.handle(EventFiles.open("batch-operations-1.0"));
    newsroom.handle(
        Notification.of(created(newsroom.upload(KEY, "date 2024-01-01 Other news."), "0A")));

    assertThat(newsroom.keysNaming("NATO")).isEmpty();
  }

  private static String result(JsonTree answer, String name) {
    return answer.at("results").items().getFirst().at(name).text().orElseThrow();
  }
}
