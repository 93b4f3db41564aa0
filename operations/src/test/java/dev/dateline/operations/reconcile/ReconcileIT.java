package dev.dateline.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.local.Functions;
import dev.dateline.local.LocalClients;
import dev.dateline.local.RunningStack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Runs the command against the embedded stack after making its index differ from its bucket.
class ReconcileIT {
  private static final String MERKEL = "date 2021-01-01 Angela Merkel spoke in Berlin.";
  private static final String MACRON = "date 2021-01-02 Emmanuel Macron spoke in Paris.";

  @TempDir private Path folder;
  private RunningStack stack;

  @BeforeEach
  void start() throws IOException {
    stack = RunningStack.start(folder.resolve("data"));
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  /// Removes the object from the index without an event.
  private void forget(String key) {
    changeIndex(index -> index.remove(id(key), index.sequencerForRescan(id(key))));
  }

  private void indexAnotherVersion(String key) {
    var other = new Upload(Functions.BUCKET, key, null, "other", 1, Instant.now());
    var rejection = new Rejection(Rejection.Reason.EMPTY, "It is empty.", "Write something.");
    changeIndex(index -> index.reject(other, rejection, index.sequencerForRescan(id(key))));
  }

  private void changeIndex(Consumer<ArticleIndex> change) {
    try (var dynamoDb = LocalClients.dynamoDb(stack.endpoints())) {
      change.accept(DynamoDbArticles.index(dynamoDb, Functions.TABLE));
    }
  }

  private static ArticleId id(String key) {
    return ArticleId.of(Functions.BUCKET, key);
  }

  private List<String> reconcile(Map<String, String> options) throws Exception {
    var properties = new HashMap<>(stack.ports());
    properties.put("dateline.state", folder.resolve("state").toString());
    properties.putAll(options);
    var settings = ReconcileSettings.of(properties);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    try (var services = Services.of(stack.endpoints())) {
      var command = new ReconcileCommand(settings, services, print(out), print(err));
      assertThat(command.run()).as(err.toString(StandardCharsets.UTF_8)).isTrue();
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void reportsAndRepairsMissedEvents() throws Exception {
    for (String key : List.of("same.txt", "changed.txt", "missing.txt")) {
      stack.upload(key, MERKEL);
      stack.awaitArticle("entity=Angela+Merkel", key);
    }
    assertThat(reconcile(Map.of())).isEmpty();

    forget("missing.txt");
    indexAnotherVersion("changed.txt");
    indexAnotherVersion("gone.txt");

    stack.awaitAbsence("entity=Angela+Merkel", "missing.txt");
    assertThat(reconcile(Map.of()))
        .containsExactlyInAnyOrder(
            "changed\tchanged.txt", "missing\tmissing.txt", "gone\tgone.txt");
    assertThat(reconcile(Map.of("dateline.repair", "true")))
        .containsExactlyInAnyOrder(
            "changed\tchanged.txt\trepaired\tindexed",
            "missing\tmissing.txt\trepaired\tindexed",
            "gone\tgone.txt\trepaired\tno such object");

    assertThat(reconcile(Map.of())).isEmpty();
    stack.awaitArticle("entity=Angela+Merkel", "missing.txt");
    stack.awaitArticle("entity=Angela+Merkel", "changed.txt");
    stack.await("/rejections", answer -> answer.path("rejections").isEmpty());

    stack.upload("changed.txt", MACRON);
    stack.awaitArticle("entity=Emmanuel+Macron", "changed.txt");
  }

  @Test
  void reportsAndRepairsLostItems() throws Exception {
    for (String key : List.of("head.txt", "posting.txt")) {
      stack.upload(key, MERKEL);
      stack.awaitArticle("entity=Angela+Merkel", key);
    }
    lose("article:" + id("head.txt"), "head");
    lose("month:2021-01", "2021-01-01#" + id("posting.txt"));

    assertThat(reconcile(Map.of()))
        .containsExactlyInAnyOrder("lost-head\thead.txt", "lost-posting\tposting.txt");
    assertThat(reconcile(Map.of("dateline.repair", "true")))
        .containsExactlyInAnyOrder(
            "lost-head\thead.txt\trepaired\tindexed",
            "lost-posting\tposting.txt\trepaired\tindexed");

    assertThat(reconcile(Map.of())).isEmpty();
    stack.awaitArticle("date=2021-01-01", "posting.txt");
  }

  private void lose(String partition, String sort) {
    var key = Map.of("pk", AttributeValue.fromS(partition), "sk", AttributeValue.fromS(sort));
    try (var dynamoDb = LocalClients.dynamoDb(stack.endpoints())) {
      dynamoDb.deleteItem(request -> request.tableName(Functions.TABLE).key(key));
    }
  }

  @Test
  void readsTheKeysFromAFileInsteadOfTheBucket() throws Exception {
    stack.upload("2021/a b.txt", MERKEL);
    stack.awaitArticle("entity=Angela+Merkel", "2021/a b.txt");
    forget("2021/a b.txt");
    var keys = Files.writeString(folder.resolve("keys.txt"), "2021/a b.txt\n");

    assertThat(reconcile(Map.of("dateline.listing", keys.toString())))
        .containsExactly("missing\t2021/a b.txt");
  }
}
