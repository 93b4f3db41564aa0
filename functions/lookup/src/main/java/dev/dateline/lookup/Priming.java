package dev.dateline.lookup;

import dev.dateline.lambda.priming.Compilers;
import dev.dateline.lookup.http.RequestReader;
import dev.dateline.lookup.http.ResponseWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.crac.Context;
import org.crac.Resource;

/// Answers sample requests before the first real one, so that it finds classes loaded and code
/// compiled. The sample requests change nothing, and their failures have no consequence.
final class Priming implements Resource {
  /// Enough for the JIT to compile the hot code.
  private static final int ROUNDS = 60;

  /// How often all kinds of requests read the index.
  private static final int READ_ROUNDS = 3;

  /// Enough for the JIT to compile the HTTP client.
  private static final int PAGES = 200;

  private static final Duration COMPILATION = Duration.ofSeconds(15);

  /// The most common request.
  private static final String PAGE = event("/articles", "entity=NATO");

  private static final List<String> REQUESTS =
      List.of(
          PAGE,
          event("/articles", ""),
          event("/articles", "entity=NATO&entity=Vladimir+Putin&any=Kyiv&not=Vilnius&limit=2"),
          event("/articles", "from=2023-07-01&to=2023-07-31&key=2023&format=csv"),
          event("/articles", "entity=NATO&format=atom&sort=oldest"),
          event("/articles", "date=2023-07&containing=%22grain+deal%22&not-containing=wheat"),
          event("/articles", "entitiy=NATO"),
          event("/articles/count", "entity=NATO&type=organization"),
          event("/articles/timeline", "entity=NATO&date=2023&interval=month&per=total"),
          event("/articles/facets", "entity=NATO&facet=person&facet=source&order=distinctive"),
          event("/articles/network", "entity=NATO&date=2023&together=sentence"),
          event("/articles", "since=2023-07-01"),
          event("/watches", ""),
          event("/entities", "prefix=vla&type=person"),
          event("/entities/NATO", ""),
          event("/uploads", "key=2023/a.txt"),
          event("/trends", "date=2023-07-14&limit=2"),
          event("/articles/0000000000000000", ""),
          event("/articles/0000000000000000/text", ""),
          event("/articles/0000000000000000/content", ""));

  private final Api api;
  private final Api primingApi;
  private final RequestLog log;

  /// @param api reads the index
  /// @param primingApi reads a [PrimingTable] instead
  Priming(Api api, Api primingApi) {
    this(api, primingApi, new RequestLog(nowhere(), "priming", Clock.systemUTC()));
  }

  /// @param log takes the log lines, since writing them has to be compiled too
  Priming(Api api, Api primingApi, RequestLog log) {
    this.api = api;
    this.primingApi = primingApi;
    this.log = log;
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  /// Answers one request without the network. Done at every start, also without SnapStart: Lambda
  /// gives the init phase a whole processor, but a request only a share in proportion to the
  /// function's memory.
  void runOnce() {
    var _ = answer(primingApi, PAGE);
  }

  /// Answers all kinds of sample requests within the process, then from the index itself, because
  /// only that opens connections. Waits for the compilers, which would otherwise go on in every
  /// copy of the snapshot during its first request.
  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      REQUESTS.forEach(event -> answer(primingApi, event));
    }
    readIndex();
    Compilers.awaitIdle(COMPILATION);
  }

  /// Gives up after the first failure: each further one would take as long as the client's timeout.
  /// Most requests read a page, since others may read hundreds of units of a large index.
  private void readIndex() {
    var kinds = Collections.nCopies(READ_ROUNDS, REQUESTS).stream().flatMap(List::stream);
    var pages = Collections.nCopies(PAGES, PAGE).stream();
    var _ = Stream.concat(kinds, pages).allMatch(event -> answer(api, event));
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // The snapshot's connections are stale: the SDK's client notices and opens others.
  }

  /// Whether the request succeeded.
  private boolean answer(Api target, String event) {
    var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    try {
      var request = RequestReader.read(in);
      var response = target.answer(request);
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
