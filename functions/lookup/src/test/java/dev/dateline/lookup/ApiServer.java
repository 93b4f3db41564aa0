package dev.dateline.lookup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.watch.Freshness;
import dev.dateline.index.watch.InMemoryWatches;
import dev.dateline.index.watch.WatchStore;
import dev.dateline.lookup.http.Request;
import dev.dateline.lookup.http.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// The API over HTTP, for clients that know nothing of Lambda; and under `/object` an object.
public final class ApiServer implements AutoCloseable {
  private final HttpServer server;
  private final Api api;
  private final Entrance entrance;
  private final List<Integer> statuses = new CopyOnWriteArrayList<>();

  /// Serves `lists`, with a directory that knows Vladimir Putin.
  ApiServer(PostingLists lists) throws IOException {
    this(lists, names());
  }

  /// Serves `lists`, with the directory that is kept in `names`.
  public ApiServer(PostingLists lists, NameStore names) throws IOException {
    this(lists, names, new InMemoryWatches());
  }

  /// Serves `lists` and `watches`, with the directory that is kept in `names`.
  public ApiServer(PostingLists lists, NameStore names, WatchStore watches) throws IOException {
    this(lists, names, watches, Entrance.OPEN);
  }

  /// Serves `lists` and `watches` to those whom `entrance` admits.
  public ApiServer(PostingLists lists, NameStore names, WatchStore watches, Entrance entrance)
      throws IOException {
    this.entrance = entrance;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    this.api =
        new Api(
            MeteredLists.ports(lists, names, watches),
            upload -> URI.create(address() + "/object"),
            Freshness.USUAL,
            InstantSource.system(),
            new ExplorerResource(entrance.page()));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  private static InMemoryNames names() {
    var names = new InMemoryNames();
    RecognizedText.of("Vladimir Putin")
        .naming("Vladimir Putin", EntityType.PERSON, "Vladimir Putin")
        .teach(NameLearner.over(names));
    return names;
  }

  /// The address of the API, without a slash at its end.
  public String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /// The statuses of all answers since this was last asked.
  List<Integer> statuses() {
    var seen = List.copyOf(statuses);
    statuses.clear();
    return seen;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var request = request(exchange);
      var response = response(request);
      statuses.add(response.status());
      response.headers().forEach(exchange.getResponseHeaders()::set);
      int length = response.body().length;
      exchange.sendResponseHeaders(response.status(), length == 0 ? -1 : length);
      if (length > 0) {
        exchange.getResponseBody().write(response.body());
      }
    }
  }

  private Response response(Request request) {
    if (request.path().equals(List.of("object"))) {
      return Response.of(200, "text/plain", "the text".getBytes(StandardCharsets.UTF_8))
          .with("content-disposition", "attachment");
    }
    return entrance.admits(request.path(), request.header("authorization").orElse(""))
        ? api.answer(request)
        : Response.of(
            401,
            "application/json",
            "{\"message\":\"Unauthorized\"}".getBytes(StandardCharsets.UTF_8));
  }

  private static Request request(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    return new Request(
        "request-1",
        exchange.getRequestMethod(),
        "",
        Stream.of(uri.getPath().split("/")).filter(segment -> !segment.isEmpty()).toList(),
        Objects.requireNonNullElse(uri.getRawQuery(), ""),
        headers,
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }
}
