package dev.dateline.ingest;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.ingest.event.Invocation;
import dev.dateline.lambda.json.JsonWriter;
import dev.dateline.lambda.priming.Compilers;
import dev.dateline.lambda.priming.PackagedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// Ingests articles before SnapStart takes its snapshot, so that the snapshot contains loaded
/// classes and compiled code. Changes neither a bucket nor a table: all requests are answered
/// within the process. Afterwards a few real reads open connections.
final class Priming implements Runnable {
  /// Enough for the JIT to compile the hot code; takes seconds, once per published version.
  private static final int TIMES = 300;

  private static final int LETTERS = 26;

  /// The end of a word.
  private static final Pattern END = Pattern.compile("(?<=\\p{Ll}{3})(?=[ ,.])");

  /// As many parallel reads as there are parallel writes for an article.
  private static final int CONNECTIONS = 8;

  /// Enough for the JIT to compile the HTTP client.
  private static final int READS = 40 * CONNECTIONS;

  private static final Duration COMPILATION = Duration.ofSeconds(30);
  private static final ArticleId NO_ARTICLE = ArticleId.of("", "");

  private final Wiring wiring;
  private final Clients clients;

  /// @param clients the function's own
  Priming(Wiring wiring, Clients clients) {
    this.wiring = wiring;
    this.clients = clients;
  }

  @Override
  public void run() {
    for (int time = 0; time < TIMES; time++) {
      answer(once(time));
    }
    connect();
    awaitCompilers();
  }

  /// Otherwise every copy of the snapshot would go on compiling while it handles its first article.
  private static void awaitCompilers() {
    try {
      Compilers.awaitIdle(COMPILATION);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Handles one event with one article, and stores nothing.
  ///
  /// @param time the number of articles before this one
  List<IngestOutcome> once(int time) {
    var http = PrimingHttpClient.answering(article(time));
    var log = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var event = Invocation.read(new ByteArrayInputStream(file("priming-event.json")));
    return switch (event) {
      case Invocation.Asynchronous(var events) ->
          wiring.forPriming().over(Clients.over(http), log).handle(events, "priming");
      case Invocation.Messages _, Invocation.BatchJob _ -> throw new AssertionError(event);
    };
  }

  private static void answer(List<IngestOutcome> outcomes) {
    try {
      InvocationResult.asynchronous(OutputStream.nullOutputStream(), outcomes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An article with different words each time: results per word are cached, but computing them has
  /// to be compiled too. Words before other characters than these stay as they are, such as those
  /// of dates.
  private static byte[] article(int time) {
    String text = new String(file("priming-article.txt"), StandardCharsets.UTF_8);
    String ending = "" + (char) ('a' + time % LETTERS) + (char) ('a' + time / LETTERS);
    return END.matcher(text).replaceAll(ending).getBytes(StandardCharsets.UTF_8);
  }

  /// Reads an article that cannot exist, on the same kind of threads that write. If the table does
  /// not answer, priming goes on: it may answer after the snapshot.
  private void connect() {
    var lists = DynamoDbArticles.postings(clients.dynamoDb(), wiring.configuration().tableName());
    try {
      var _ = lists.article(NO_ARTICLE);
      Callable<Optional<IndexedArticle>> read = () -> lists.article(NO_ARTICLE);
      var _ = new Parallel(CONNECTIONS).run(Collections.nCopies(READS, read));
    } catch (RuntimeException e) {
      System.out.println(
          JsonWriter.objectText(
              json -> {
                json.writeStringProperty("level", "WARN");
                json.writeStringProperty("priming", Failure.describe(e));
              }));
    }
  }

  private static byte[] file(String name) {
    return PackagedFile.read(Priming.class, name);
  }
}
