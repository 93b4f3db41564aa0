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

/// Fills tables with articles.
public record Loading(DynamoDbClient client) {
  private static final Sequencer SEQUENCER = new Sequencer("0055AED6DCD90281E5");
  private static final WriteOptions SEQUENTIAL =
      WriteOptions.DEFAULT.atOnce(1).within(() -> Duration.ofHours(1));

  /// Creates the table `name` and writes the first `count` articles to it.
  ///
  /// @param kept selects the partitions to write
  /// @return the number of items
  public long load(String name, int count, IntFunction<Article> articles, Predicate<String> kept) {
    DynamoDbArticles.createTable(client, name);
    var progress = ProgressCounter.of(System.err, name, count);
    try (var writer = new BatchWriter(client, name)) {
      var index = DynamoDbArticles.index(new BatchingClient(writer, kept), name, SEQUENTIAL);
      for (int number = 0; number < count; number++) {
        index.put(articles.apply(number), SEQUENCER);
        progress.increment();
      }
      progress.finish();
      return writer.written();
    }
  }
}
