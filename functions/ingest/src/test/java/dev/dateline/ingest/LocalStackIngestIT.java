package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Upload;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.LocalStack;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import dev.dateline.ingest.object.S3Bucket;
import dev.dateline.lambda.json.JsonTree;
import dev.dateline.recognition.MultilingualRecognizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.sqs.model.Message;

/// The whole function over LocalStack's S3, SQS and DynamoDB.
@LocalStack.Needed
class LocalStackIngestIT {
  private static final String KEY = "2023/Putin & NATO (draft) + é.txt";
  private static final String ARCHIVE = "week.zip";
  private static final byte[] ARTICLE =
      """
      date 2023-07-14 Vladimir Putin warned NATO on Thursday. Ukraine, which met the allies in
      Vilnius, may join NATO one day.\
      """
          .getBytes(StandardCharsets.UTF_8);
  private static final ScanRange JULY =
      ScanRange.of(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31), SortOrder.NEWEST_FIRST);

  private final S3Client s3 = LocalStackClients.s3();
  private final S3Bucket bucket = S3Bucket.create(s3, "articles-" + UUID.randomUUID(), 10_000);
  private final Queue queue = Queue.create(LocalStackClients.sqs(), "uploads-" + UUID.randomUUID());
  private final String table = LocalStack.newTable();
  private final PostingLists postings = DynamoDbArticles.postings(LocalStack.dynamoDb(), table);

  @Test
  void anUploadThatS3TellsTheQueueOfIsFoundByItsNames() throws IOException {
    notifyQueue();
    bucket.put(KEY, ARTICLE, "text/plain", Map.of());

    assertThat(failures(function(table), Queue.event(take(KEY)))).isEmpty();
    assertThat(keysNaming("NATO")).containsExactly(KEY);
    assertThat(keysNaming("vladimir putin")).containsExactly(KEY);
    assertThat(keysNaming("VILNIUS")).containsExactly(KEY);
  }

  @Test
  void whatIsLeftInTheFailureQueueIsIndexedWhenItIsSentThroughAgain() throws IOException {
    var upload = bucket.put(KEY, ARTICLE, "text/plain", Map.of());
    String event = Notification.of(Notification.created(upload, "0A"));
    queue.send("{\"version\":\"1.0\",\"requestPayload\":" + event + "}");
    var messages = queue.take();

    assertThat(failures(function("no-such-table"), Queue.event(messages)))
        .containsExactly(messages.getFirst().messageId());
    assertThat(keysNaming("NATO")).isEmpty();

    assertThat(failures(function(table), Queue.event(messages))).isEmpty();
    assertThat(keysNaming("NATO")).containsExactly(KEY);
  }

  @Test
  void anArchiveLeavesNothingOfWhatItNoLongerHolds() throws IOException {
    var function = function(table);
    String article = new String(ARTICLE, StandardCharsets.UTF_8);

    var whole = put(Map.of("a.txt", article, "b.txt", article));
    assertThat(failures(function, Queue.event(sent(Notification.created(whole, "0A"))))).isEmpty();
    assertThat(keysNaming("NATO")).containsExactly(ARCHIVE, ARCHIVE);

    var flawed = put(Map.of("b.txt", article, "c.txt", "No date here."));
    assertThat(failures(function, Queue.event(sent(Notification.created(flawed, "0B"))))).isEmpty();
    assertThat(keysNaming("NATO")).containsExactly(ARCHIVE);
    assertThat(rejectedKeys()).containsExactly(ARCHIVE);

    bucket.delete(ARCHIVE);
    assertThat(failures(function, Queue.event(sent(Notification.removed(flawed, "0C"))))).isEmpty();
    assertThat(keysNaming("NATO")).isEmpty();
    assertThat(rejectedKeys()).isEmpty();
  }

  private Upload put(Map<String, String> members) throws IOException {
    return bucket.put(ARCHIVE, Zip.of(members), "application/zip", Map.of());
  }

  private List<Message> sent(String event) {
    queue.send(Notification.of(event));
    return queue.take();
  }

  private List<String> rejectedKeys() {
    var month = YearMonth.of(2026, 1);
    var days = ScanRange.of(month.atDay(1), month.atEndOfMonth(), SortOrder.NEWEST_FIRST);
    return postings.read(Term.rejected(month), days, 10).postings().stream()
        .map(posting -> posting.key())
        .toList();
  }

  private void notifyQueue() {
    s3.putBucketNotificationConfiguration(
        request ->
            request
                .bucket(bucket.name())
                .notificationConfiguration(
                    config ->
                        config.queueConfigurations(
                            List.of(
                                QueueConfiguration.builder()
                                    .queueArn(queue.arn())
                                    .events(Event.S3_OBJECT_CREATED)
                                    .build()))));
  }

  /// What the queue has, until it tells of the bucket's uploads.
  private List<Message> take(String key) {
    var taken = new ArrayList<Message>();
    for (int poll = 0;
        poll < 10 && taken.stream().noneMatch(LocalStackIngestIT::hasRecords);
        poll++) {
      taken.addAll(queue.take());
    }
    assertThat(taken).as("messages that tell of %s", key).anyMatch(LocalStackIngestIT::hasRecords);
    return taken;
  }

  private static boolean hasRecords(Message message) {
    return message.body().contains("\"Records\"");
  }

  private IngestFunction function(String tableName) {
    var configuration = Configuration.of(Map.of("TABLE_NAME", tableName));
    var supervision = new Supervision(new Deadline(), new Retirement(() -> {}));
    var wiring = new Wiring(configuration, MultilingualRecognizer.load(), supervision);
    return new IngestFunction(wiring, new Clients(s3, LocalStack.dynamoDb()));
  }

  private static List<String> failures(IngestFunction function, String event) throws IOException {
    var answer = new ByteArrayOutputStream();
    var input = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    function.handleRequest(input, answer, new LambdaContext("request-1", Duration.ofMinutes(1)));
    return JsonTree.read(answer.toString(StandardCharsets.UTF_8))
        .at("batchItemFailures")
        .items()
        .stream()
        .map(item -> item.at("itemIdentifier").text().orElseThrow())
        .toList();
  }

  private List<String> keysNaming(String entity) {
    return postings.read(Term.entity(entity), JULY, 10).postings().stream()
        .map(posting -> posting.key())
        .toList();
  }
}
