package dev.dateline.ingest;

import dev.dateline.articles.ArticleId;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.ingest.event.Invocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Runs the whole way of an article before SnapStart takes its snapshot, so that the classes are
/// loaded and the code is compiled in it. Neither a bucket nor a table is changed: the clients'
/// requests are answered in this process. One real read warms up the connection.
final class Rehearsal implements Runnable {
  /// So often that the JIT has compiled what matters; some seconds, once per published version.
  private static final int TIMES = 40;

  private static final ArticleId NO_ARTICLE = ArticleId.of("", "");

  private final Wiring wiring;
  private final Clients clients;

  /// @param clients those that the function uses
  Rehearsal(Wiring wiring, Clients clients) {
    this.wiring = wiring;
    this.clients = clients;
  }

  @Override
  public void run() {
    for (int time = 0; time < TIMES; time++) {
      var _ = once();
    }
    connect();
  }

  /// Handles one event with one article of which nothing is kept.
  List<Outcome> once() {
    var http = new RehearsalHttpClient(resource("rehearsal-article.txt"));
    var log =
        new PrintStream(
            OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8);
    var event = Invocation.read(new ByteArrayInputStream(resource("rehearsal-event.json")));
    return switch (event) {
      case Invocation.Event(var notices) ->
          wiring.over(Clients.over(http), log).handle(notices, "rehearsal");
      case Invocation.Messages _, Invocation.BatchJob _ -> throw new AssertionError(event);
    };
  }

  /// Reads an article that cannot exist. A table that does not answer now may do so after the
  /// snapshot: that is no reason against it.
  private void connect() {
    try {
      var _ =
          DynamoDbArticles.postings(clients.dynamoDb(), wiring.configuration().tableName())
              .article(NO_ARTICLE);
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
    try (InputStream content = Rehearsal.class.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException("the package lacks " + name);
      }
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
