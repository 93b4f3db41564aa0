package dev.dateline.ingest;

import static dev.dateline.ingest.Newsroom.ARTICLE;
import static dev.dateline.ingest.Notification.created;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Upload;
import dev.dateline.ingest.event.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Messages of a queue: the one that S3 notifies, or the one that keeps failed events.
class QueueTest {
  private final Newsroom newsroom = Newsroom.withoutVersions();

  @Test
  void messagesAreHandledAndNoneIsKept() {
    Upload upload = newsroom.upload("a.txt", ARTICLE);
    var answer = newsroom.handle(queue(message("1", Notification.of(created(upload, "0A")))));

    assertThat(newsroom.keysNaming("NATO")).containsExactly("a.txt");
    assertThat(failed(answer)).isEmpty();
  }

  @Test
  void onlyTheMessagesThatFailedAreKept() {
    Upload upload = newsroom.upload("a.txt", ARTICLE);
    var answer =
        newsroom.handle(
            queue(
                message("1", "hello"),
                message("2", Notification.of(created(upload, "0A"))),
                message("3", "{}")));

    assertThat(newsroom.keysNaming("NATO")).containsExactly("a.txt");
    assertThat(failed(answer)).containsExactly("1", "3");
  }

  @Test
  void theEventInAFailureDestinationsEnvelopeIsHandledAgain() {
    String event = Notification.of(created(newsroom.upload("a.txt", ARTICLE), "0A"));
    var answer =
        newsroom.handle(
            queue(message("1", "{\"version\":\"1.0\",\"requestPayload\":" + event + "}")));

    assertThat(newsroom.keysNaming("NATO")).containsExactly("a.txt");
    assertThat(failed(answer)).isEmpty();
  }

  @Test
  void aRejectedUploadIsNoReasonToKeepItsMessage() {
    String event = Notification.of(created(newsroom.upload("a.txt", ""), "0A"));

    assertThat(failed(newsroom.handle(queue(message("1", event))))).isEmpty();
    assertThat(newsroom.rejections()).hasSize(1);
  }

  private static List<String> failed(Json answer) {
    return answer.at("batchItemFailures").items().stream()
        .map(item -> item.at("itemIdentifier").text().orElseThrow())
        .toList();
  }

  private static String queue(String... messages) {
    return Notification.of(messages);
  }

  private static String message(String id, String body) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("eventSource", "aws:sqs");
          json.writeStringProperty("messageId", id);
          json.writeStringProperty("body", body);
          json.writeEndObject();
        });
  }
}
