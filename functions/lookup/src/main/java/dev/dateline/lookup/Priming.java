package dev.dateline.lookup;

import dev.dateline.articles.concurrent.Compilers;
import dev.dateline.lookup.http.RequestReader;
import dev.dateline.lookup.http.ResponseWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.crac.Context;
import org.crac.Resource;

/// Goes through whole requests before there are any, so that a first request finds loaded and
/// compiled what it needs. They change nothing, and what fails of them fails without consequence.
final class Priming implements Resource {
  /// Enough for the interpreter's profile to lead to compiled code of what is hot.
  private static final int ROUNDS = 60;

  private static final Duration COMPILATION = Duration.ofSeconds(15);

  /// What most callers ask for.
  private static final String PAGE = event("/articles", "entity=NATO");

  private static final List<String> REQUESTS =
      List.of(
          PAGE,
          event("/articles", ""),
          event("/articles", "entity=NATO&entity=Vladimir+Putin&any=Kyiv&not=Vilnius&limit=2"),
          event("/articles", "from=2023-07-01&to=2023-07-31&key=2023&format=csv"),
          event("/articles", "entity=NATO&format=atom&sort=oldest"),
          event("/articles", "entitiy=NATO"),
          event("/articles/count", "entity=NATO&type=organization"),
          event("/articles/timeline", "entity=NATO&date=2023&interval=month&per=total"),
          event("/articles/facets", "entity=NATO&facet=person&facet=source&order=distinctive"),
          event("/articles/network", "entity=NATO&date=2023&together=sentence"),
          event("/entities", "prefix=vla&type=person"),
          event("/entities/NATO", ""),
          event("/uploads", "key=2023/a.txt"),
          event("/trends", "date=2023-07-14&limit=2"),
          event("/articles/0000000000000000", ""),
          event("/articles/0000000000000000/content", ""));

  private final Api api;
  private final Api rehearsed;
  private final RequestLog log;

  /// @param api reads the index
  /// @param rehearsed the same, but over a table that is not there
  Priming(Api api, Api rehearsed) {
    this(api, rehearsed, new RequestLog(nowhere(), "priming", Clock.systemUTC()));
  }

  /// @param log takes the lines, which have to be written once as well, and should not be read
  Priming(Api api, Api rehearsed, RequestLog log) {
    this.api = api;
    this.rehearsed = rehearsed;
    this.log = log;
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  /// Answers one request without the network. A start does so once, also without a snapshot: Lambda
  /// gives it a whole processor, and to a request only what the function's memory pays for.
  void rehearse() {
    var _ = answer(rehearsed, PAGE);
  }

  /// What SnapStart keeps: rehearses all kinds of requests, then sends them to the index itself, as
  /// only that opens connections. The compilers come to rest before the snapshot, or they would go
  /// on in every copy of it beside its first request.
  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      REQUESTS.forEach(event -> answer(rehearsed, event));
    }
    read();
    Compilers.awaitRest(COMPILATION);
  }

  /// Where the index does not answer once, it is not asked again: each time would take as long as
  /// the client's patience.
  private void read() {
    for (int round = 0; round < ROUNDS; round++) {
      if (!REQUESTS.stream().allMatch(event -> answer(api, event))) {
        return;
      }
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Connections of the snapshot are stale: the SDK's client finds that out and opens others.
  }

  /// Whether there was an answer.
  private boolean answer(Api from, String event) {
    var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    try {
      var request = RequestReader.read(in);
      var response = from.answer(request);
      ResponseWriter.write(response, OutputStream.nullOutputStream());
      log.write(request, response, Duration.ZERO, null);
      return response.status() < 500;
    } catch (RuntimeException | IOException e) {
      return false;
    }
  }

  private static String event(String path, String query) {
    return """
    {"version":"2.0","routeKey":"$default","rawPath":"%s","rawQueryString":"%s",\
    "headers":{"host":"localhost","accept-encoding":"gzip"},"requestContext":{"requestId":"priming",\
    "stage":"$default","http":{"method":"GET","path":"%s"}},"isBase64Encoded":false}\
    """
        .formatted(path, query, path);
  }
}
