package dev.dateline.benchmarks.table;

import dev.dateline.articles.Article;
import dev.dateline.benchmarks.report.ProgressCounter;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.WriteOptions;
import dev.dateline.index.protocol.Sequencer;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Fills tables.
///
/// @param client of the service that has them
public record Loading(DynamoDbClient client) {
  private static final Sequencer CLOCK = new Sequencer("0055AED6DCD90281E5");
  private static final WriteOptions IN_TURN =
      new WriteOptions(WriteOptions.DEFAULT.sharding(), 1, () -> Duration.ofHours(1));

  /// Makes the table `name` with the articles 0 to `count`, or of what is written for them the
  /// partitions that are `kept`.
  ///
  /// @return how many items there are
  public long load(String name, int count, IntFunction<Article> articles, Predicate<String> kept) {
    DynamoDbArticles.createTable(client, name);
    var progress = ProgressCounter.of(System.err, name, count);
    try (var writer = new BatchWriter(client, name)) {
      var index = DynamoDbArticles.index(new BatchingClient(writer, kept), name, IN_TURN);
      for (int number = 0; number < count; number++) {
        index.put(articles.apply(number), CLOCK);
        progress.increment();
      }
      progress.finish();
      return writer.written();
    }
  }
}
