package dev.dateline.ingest;

import dev.dateline.articles.EntityRecognizer;
import dev.dateline.documents.DocumentReader;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.DynamoDbWatches;
import dev.dateline.dynamodb.WriteOptions;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.learning.LearningIndex;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.watch.WatchOptions;
import dev.dateline.index.watch.WatchedLists;
import dev.dateline.ingest.announce.EventBridge;
import dev.dateline.ingest.object.S3ObjectReader;
import java.io.PrintStream;
import java.time.Clock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Assembles the function.
///
/// @param supervision supervises reading; writing the index keeps to its deadline
record Wiring(Configuration configuration, EntityRecognizer recognizer, Supervision supervision) {
  /// The same for priming, whose events must not end the process.
  Wiring forPriming() {
    var unsupervised = new Supervision(new Deadline(), new Retirement(() -> {}));
    return new Wiring(configuration, recognizer, unsupervised);
  }

  /// A handler that calls AWS through `clients` and logs to `log`.
  S3EventHandler over(Clients clients, PrintStream log) {
    var clock = Clock.systemUTC();
    var report = new IngestLog(log, configuration.functionName(), clock);
    var ingest =
        new Ingest(
            new S3ObjectReader(clients.s3(), configuration.maxUploadBytes()),
            new Preparation(DocumentReader.of(configuration.reading()), recognizer, clock),
            supervision,
            index(clients.dynamoDb(), clock, report));
    return new S3EventHandler(ingest, report);
  }

  private ArticleIndex index(DynamoDbClient client, Clock clock, IngestLog log) {
    String table = configuration.tableName();
    var names = DynamoDbNames.of(client, table);
    var watches = DynamoDbWatches.of(client, table);
    var options =
        WriteOptions.DEFAULT
            .within(supervision.deadline()::left)
            .over(configuration.sharding())
            .storingTexts(configuration.storesTexts())
            .keeping(WatchedLists.of(watches, names, announcing(log), clock));
    return LearningIndex.of(
        DynamoDbArticles.index(client, table, options), NameLearner.over(names));
  }

  private WatchOptions announcing(IngestLog log) {
    var bus = configuration.eventBus();
    var watches = configuration.watches();
    return bus == null
        ? watches
        : watches.with(EventBridge.on(bus, System.getenv(), log::lostAnnouncements));
  }
}
