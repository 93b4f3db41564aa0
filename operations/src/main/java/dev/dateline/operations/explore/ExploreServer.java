package dev.dateline.operations.explore;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.explorer.Explorer;
import dev.dateline.explorer.ExplorerFile;
import dev.dateline.explorer.PageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import software.amazon.awssdk.core.exception.SdkException;
import tools.jackson.databind.json.JsonMapper;

/// Serves the page to one browser on this machine, and signs the requests of the page.
final class ExploreServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MAX_BODY = 1 << 20;
  private static final String TOKEN = "token=";
  private static final byte[] NOTHING = {};

  private final HttpServer server;
  private final Session session = new Session();
  private final Gatekeeper gatekeeper;
  private final SignedApi api;

  /// @param port the port; 0 for any
  ExploreServer(int port, boolean write, SignedApi api) throws IOException {
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.gatekeeper = new Gatekeeper(session, server.getAddress().getPort(), write);
    this.api = api;
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /// The address that begins the session, once.
  String address() {
    return "http://localhost:" + gatekeeper.port() + "/?" + TOKEN + session.token();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String query = exchange.getRequestURI().getRawQuery();
      if (query != null && query.startsWith(TOKEN)) {
        begin(exchange, query.substring(TOKEN.length()));
        return;
      }
      var refusal =
          gatekeeper.check(
              exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
      if (refusal.isPresent()) {
        refuse(exchange, refusal.get());
      } else {
        answer(exchange);
      }
    }
  }

  private void begin(HttpExchange exchange, String token) throws IOException {
    var refusal =
        gatekeeper.checkBeginning(exchange.getRequestMethod(), exchange.getRequestHeaders());
    if (refusal.isPresent()) {
      refuse(exchange, refusal.get());
    } else if (session.begin(token)) {
      exchange
          .getResponseHeaders()
          .set(
              "Set-Cookie",
              gatekeeper.cookieName()
                  + "="
                  + session.cookie()
                  + "; Path=/; HttpOnly; SameSite=Strict");
      send(exchange, 303, Map.of("location", "/", "cache-control", "no-store"), NOTHING);
    } else {
      refuse(exchange, new Refusal(401, "This address was used before. Start the command again."));
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/")) {
      send(exchange, Explorer.get().page(PageSettings.NONE));
    } else if (path.startsWith("/" + Explorer.FOLDER + "/")) {
      var file = Explorer.get().file(path.substring(Explorer.FOLDER.length() + 2));
      if (file.isPresent()) {
        send(exchange, file.get());
      } else {
        refuse(exchange, new Refusal(404, "The page has no such file. Reload it."));
      }
    } else {
      passOn(exchange);
    }
  }

  private void passOn(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      refuse(exchange, new Refusal(413, "The request is too large."));
      return;
    }
    try {
      var answer = api.send(exchange.getRequestMethod(), target(exchange), headers(exchange), body);
      var headers = new LinkedHashMap<>(Map.of("cross-origin-resource-policy", "same-origin"));
      headers.putAll(answer.headers());
      send(exchange, answer.status(), headers, answer.body());
    } catch (UncheckedIOException e) {
      refuse(exchange, new Refusal(502, "The API cannot be reached: " + e.getMessage()));
    } catch (SdkException e) {
      refuse(
          exchange,
          new Refusal(502, "There are no valid credentials. Sign in again: " + e.getMessage()));
    }
  }

  private static String target(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    return exchange.getRequestURI().getRawPath() + (query == null ? "" : "?" + query);
  }

  /// The headers that the API needs to know: no cookie, and no credentials but the user's own.
  private static Map<String, String> headers(HttpExchange exchange) {
    var headers = new LinkedHashMap<String, String>();
    for (String name : new String[] {"Accept", "Content-Type", "If-None-Match"}) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return headers;
  }

  private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
    var problem = JSON.createObjectNode();
    problem.put("title", refusal.reason()).put("status", refusal.status());
    send(
        exchange,
        refusal.status(),
        Map.of("content-type", "application/problem+json", "cache-control", "no-store"),
        JSON.writeValueAsBytes(problem));
  }

  private static void send(HttpExchange exchange, ExplorerFile file) throws IOException {
    send(exchange, 200, file.headers(), file.bytes());
  }

  private static void send(
      HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
    if (!bodiless) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
