package dev.dateline.ingest.announce;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.lambda.json.JsonTree;
import dev.dateline.lambda.json.JsonWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// An EventBridge on the loopback interface, with any bus. It can be told to fail.
final class FakeEventBridge implements AutoCloseable {
  /// How a request fails.
  enum FailureMode {
    /// The service answers 500.
    BROKEN,
    /// Every second entry is refused.
    HALF_REFUSED,
    /// The caller may not put events.
    FORBIDDEN
  }

  private final HttpServer server;
  private final List<JsonTree> events = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Deque<FailureMode> faults = new ArrayDeque<>();

  FakeEventBridge() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /// Lets the next requests fail, one after the other.
  synchronized void fail(FailureMode... next) {
    faults.addAll(List.of(next));
  }

  /// The events that were accepted.
  synchronized List<JsonTree> events() {
    return List.copyOf(events);
  }

  /// The number of entries of each request.
  synchronized List<Integer> sizes() {
    return List.copyOf(sizes);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    var entries = JsonTree.read(exchange.getRequestBody()).at("Entries").items();
    sizes.add(entries.size());
    var fault = faults.poll();
    if (!isWellFormed(exchange, entries)) {
      send(exchange, 400, "{\"__type\":\"ValidationException\",\"message\":\"…\"}");
    } else if (fault == FailureMode.BROKEN) {
      send(exchange, 500, "{\"__type\":\"InternalException\"}");
    } else if (fault == FailureMode.FORBIDDEN) {
      send(exchange, 400, "{\"__type\":\"AccessDeniedException\",\"Message\":\"secret\"}");
    } else {
      send(exchange, 200, accept(entries, fault == FailureMode.HALF_REFUSED ? 2 : 1));
    }
  }

  /// Whether it is a `PutEvents` for the service as EventBridge requires it.
  private static boolean isWellFormed(HttpExchange exchange, List<JsonTree> entries) {
    var headers = exchange.getRequestHeaders();
    String signature = String.valueOf(headers.getFirst("Authorization"));
    return "AWSEvents.PutEvents".equals(headers.getFirst("X-Amz-Target"))
        && "application/x-amz-json-1.1".equals(headers.getFirst("Content-Type"))
        && signature.contains("/eu-west-1/events/aws4_request")
        && !entries.isEmpty()
        && entries.size() <= 10
        && entries.stream().allMatch(entry -> "news".equals(entry.required("EventBusName")));
  }

  private String accept(List<JsonTree> entries, int every) {
    return JsonWriter.objectText(
        json -> {
          json.writeArrayPropertyStart("Entries");
          for (int at = 0; at < entries.size(); at++) {
            json.writeStartObject();
            if (at % every == 0) {
              events.add(event(entries.get(at)));
              json.writeStringProperty("EventId", "id-" + events.size());
            } else {
              json.writeStringProperty("ErrorCode", "ThrottlingException");
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /// The event as rules see it.
  private static JsonTree event(JsonTree entry) {
    return JsonTree.read(
        JsonWriter.objectText(
            json -> {
              json.writeStringProperty("source", entry.required("Source"));
              json.writeStringProperty("detail-type", entry.required("DetailType"));
              json.writeName("detail");
              json.writeRawValue(entry.required("Detail"));
            }));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
