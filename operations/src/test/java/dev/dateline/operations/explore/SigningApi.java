package dev.dateline.operations.explore;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An API that takes only signed requests, and remembers them.
final class SigningApi implements AutoCloseable {
  /// A request that arrived.
  record Arrived(String method, String target, Headers headers) {}

  private final HttpServer server;
  private final List<Arrived> arrived = new ArrayList<>();

  SigningApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  synchronized List<Arrived> arrived() {
    return List.copyOf(arrived);
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      arrived.add(
          new Arrived(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers));
      boolean signed =
          String.valueOf(headers.getFirst("Authorization")).startsWith("AWS4-HMAC-SHA256 ");
      boolean content = exchange.getRequestURI().getPath().endsWith("/content");
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("Set-Cookie", "of=api");
      if (content) {
        exchange.getResponseHeaders().set("Location", "https://bucket.example/signed");
      }
      byte[] body = "{\"articles\":[]}".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(!signed ? 403 : content ? 302 : 200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
