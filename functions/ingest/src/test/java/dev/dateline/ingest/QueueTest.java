package dev.dateline.ingest;

import static dev.dateline.ingest.FunctionInMemory.ARTICLE;
import static dev.dateline.ingest.Notification.created;
import static dev.dateline.ingest.Notification.removed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.Upload;
import dev.dateline.lambda.json.JsonTree;
import dev.dateline.lambda.json.JsonWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// Messages of a queue: the one that S3 notifies, or the one that keeps failed events.
class QueueTest {
  private final FunctionInMemory function = FunctionInMemory.withoutVersions();

  @Test
  void messagesAreHandledAndRemoved() {
    Upload upload = function.upload("a.txt", ARTICLE);
    var answer = function.handle(queue(message("1", Notification.of(created(upload, "0A")))));

    assertThat(function.keysNaming("NATO")).containsExactly("a.txt");
    assertThat(failed(answer)).isEmpty();
  }

  @Test
  void onlyTheMessagesThatFailedAreKept() {
    Upload upload = function.upload("a.txt", ARTICLE);
    var answer =
        function.handle(
            queue(
                message("1", "hello"),
                message("2", Notification.of(created(upload, "0A"))),
                message("3", "{}")));

    assertThat(function.keysNaming("NATO")).containsExactly("a.txt");
    assertThat(failed(answer)).containsExactly("1", "3");
  }

  @Test
  void theEventInAFailureDestinationsEnvelopeIsHandledAgain() {
    String event = Notification.of(created(function.upload("a.txt", ARTICLE), "0A"));
    var answer =
        function.handle(
            queue(message("1", "{\"version\":\"1.0\",\"requestPayload\":" + event + "}")));

    assertThat(function.keysNaming("NATO")).containsExactly("a.txt");
    assertThat(failed(answer)).isEmpty();
  }

  @Test
  void aRejectedUploadIsNoReasonToKeepItsMessage() {
    String event = Notification.of(created(function.upload("a.txt", ""), "0A"));

    assertThat(failed(function.handle(queue(message("1", event))))).isEmpty();
    assertThat(function.rejections()).hasSize(1);
  }

  @Test
  void whatFailsAgainIsOnTheListOfRejectionsUntilItSucceeds() {
    var broken = new AtomicBoolean(true);
    var function = breakingWhile(broken);
    String event = Notification.of(created(function.upload("a.txt", ARTICLE), "0A"));
    String failure = queue(message("1", "{\"requestPayload\":" + event + "}"));

    assertThat(failed(function.handle(failure))).containsExactly("1");
    assertThat(function.rejections())
        .singleElement()
        .satisfies(line -> assertThat(line.rejection().reason()).isEqualTo(Reason.FAILED));

    broken.set(false);
    assertThat(failed(function.handle(failure))).isEmpty();
    assertThat(function.rejections()).isEmpty();
    assertThat(function.keysNaming("NATO")).containsExactly("a.txt");
  }

  @Test
  void whatFailedIsNotListedAfterTheUploadWasReplacedOrRemoved() {
    var broken = new AtomicBoolean(false);
    var function = breakingWhile(broken);
    var old = created(function.upload("a.txt", ARTICLE), "0A");
    var gone = created(function.upload("b.txt", ARTICLE), "0A");
    function.handle(
        Notification.of(
            created(function.upload("a.txt", ARTICLE + " More."), "0B"),
            removed(function.upload("b.txt", ARTICLE), "0B")));
    broken.set(true);
    function.handle(queue(message("1", "{\"requestPayload\":" + Notification.of(old, gone) + "}")));

    assertThat(function.rejections()).isEmpty();
    assertThat(function.keysNaming("NATO")).containsExactly("a.txt");
  }

  @Test
  void aRemovalThatFailedIsNotARejection() {
    var function = breakingWhile(new AtomicBoolean(true));
    String event = Notification.of(removed(function.upload("a.txt", ARTICLE), "0B"));
    function.handle(queue(message("1", "{\"requestPayload\":" + event + "}")));

    assertThat(function.rejections()).isEmpty();
  }

  /// One whose index stores nothing while `broken`.
  private static FunctionInMemory breakingWhile(AtomicBoolean broken) {
    return FunctionInMemory.with(index -> new FlakyIndex(index, _ -> broken.get()));
  }

  private static List<String> failed(JsonTree answer) {
    return answer.at("batchItemFailures").items().stream()
        .map(item -> item.at("itemIdentifier").text().orElseThrow())
        .toList();
  }

  private static String queue(String... messages) {
    return Notification.of(messages);
  }

  private static String message(String id, String body) {
    return JsonWriter.objectText(
        json -> {
          json.writeStringProperty("eventSource", "aws:sqs");
          json.writeStringProperty("messageId", id);
          json.writeStringProperty("body", body);
        });
  }
}
