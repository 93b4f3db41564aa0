package dev.dateline.ingest;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Compilers;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.ingest.event.Invocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

/// Runs the whole way of an article before SnapStart takes its snapshot, so that the classes are
/// loaded and the code is compiled in it. Neither a bucket nor a table is changed: the clients'
/// requests are answered in this process. Some real reads warm up the connections.
final class Priming implements Runnable {
  /// So often that the JIT has compiled what matters; some seconds, once per published version.
  private static final int TIMES = 100;

  private static final int LETTERS = 26;

  /// Where a word gets another ending.
  private static final Pattern END = Pattern.compile("(?<=\\p{Ll}{3})(?=[ ,.])");

  /// So many reads at once, as an article's items are written.
  private static final int CONNECTIONS = 8;

  private static final Duration COMPILATION = Duration.ofSeconds(30);
  private static final ArticleId NO_ARTICLE = ArticleId.of("", "");

  private final Wiring wiring;
  private final Clients clients;

  /// @param clients those that the function uses
  Priming(Wiring wiring, Clients clients) {
    this.wiring = wiring;
    this.clients = clients;
  }

  @Override
  public void run() {
    for (int time = 0; time < TIMES; time++) {
      var _ = once(time);
    }
    connect();
    awaitCompilers();
  }

  /// Otherwise they would go on in every copy of the snapshot, beside its first article.
  private static void awaitCompilers() {
    try {
      Compilers.awaitRest(COMPILATION);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Handles one event with one article of which nothing is kept.
  ///
  /// @param time how many articles came before
  List<IngestOutcome> once(int time) {
    var http = PrimingHttpClient.answering(article(time));
    var log = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var event = Invocation.read(new ByteArrayInputStream(resource("priming-event.json")));
    return switch (event) {
      case Invocation.Event(var notices) ->
          wiring.rehearsed().over(Clients.over(http), log).handle(notices, "rehearsal");
      case Invocation.Messages _, Invocation.BatchJob _ -> throw new AssertionError(event);
    };
  }

  /// Of other words each time: what was found out of a word is remembered, and finding it out has
  /// to be compiled as well.
  private static byte[] article(int time) {
    String text = new String(resource("priming-article.txt"), StandardCharsets.UTF_8);
    String ending = "" + (char) ('a' + time % LETTERS) + (char) ('a' + time / LETTERS);
    return END.matcher(text).replaceAll(ending).getBytes(StandardCharsets.UTF_8);
  }

  /// Reads an article that cannot exist, on threads such as those that write. A table that does not
  /// answer now may do so after the snapshot: that is no reason against it.
  private void connect() {
    var lists = DynamoDbArticles.postings(clients.dynamoDb(), wiring.configuration().tableName());
    try {
      var _ = lists.article(NO_ARTICLE);
      Callable<Optional<IndexedArticle>> read = () -> lists.article(NO_ARTICLE);
      var _ = new Parallel(CONNECTIONS).run(Collections.nCopies(CONNECTIONS, read));
    } catch (RuntimeException e) {
      System.out.println(
          JsonText.of(
              json -> {
                json.writeStartObject();
                json.writeStringProperty("level", "WARN");
                json.writeStringProperty("rehearsal", Failure.describe(e));
                json.writeEndObject();
              }));
    }
  }

  private static byte[] resource(String name) {
    try (InputStream content = Priming.class.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException("the package lacks " + name);
      }
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
