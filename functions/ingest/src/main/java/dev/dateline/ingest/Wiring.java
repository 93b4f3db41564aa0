package dev.dateline.ingest;

import dev.dateline.articles.EntityRecognizer;
import dev.dateline.documents.DocumentReader;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.WriteOptions;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.LearningIndex;
import dev.dateline.index.directory.NameLearner;
import dev.dateline.ingest.object.S3ObjectReader;
import java.io.PrintStream;
import java.time.Clock;

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
    var options =
        WriteOptions.DEFAULT
            .within(supervision.deadline()::left)
            .over(configuration.sharding())
            .storingTexts(configuration.storesTexts());
    var ingest =
        new Ingest(
            new S3ObjectReader(clients.s3(), configuration.maxUploadBytes()),
            new Preparation(DocumentReader.of(configuration.reading()), recognizer, clock),
            supervision,
            LearningIndex.of(
                DynamoDbArticles.index(clients.dynamoDb(), configuration.tableName(), options),
                NameLearner.over(DynamoDbNames.of(clients.dynamoDb(), configuration.tableName()))));
    return new S3EventHandler(ingest, new IngestLog(log, configuration.functionName(), clock));
  }
}
