package dev.dateline.local.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.local.lambda.Invocable;
import dev.dateline.local.lambda.InvocationOutcome;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/// A stand-in for API Gateway that routes every request to one function.
public final class HttpApi implements AutoCloseable {
  private final HttpServer server;
  private final Invocable function;
  private final PrintStream log;

  private HttpApi(HttpServer server, Invocable function, PrintStream log) {
    this.server = server;
    this.function = function;
    this.log = log;
  }

  /// Starts serving `function` at `address`.
  public static HttpApi start(InetSocketAddress address, Invocable function, PrintStream log)
      throws IOException {
    var api = new HttpApi(HttpServer.create(address, 0), function, log);
    api.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    api.server.createContext("/", api::handle);
    api.server.start();
    return api;
  }

  /// Routes paths that start with `path` to `handler` instead of the function.
  public void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var response = invoke(GatewayRequest.of(exchange));
      response.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
      boolean bodiless = exchange.getRequestMethod().equals("HEAD") || response.body().length == 0;
      exchange.sendResponseHeaders(response.status(), bodiless ? -1 : response.body().length);
      if (!bodiless) {
        exchange.getResponseBody().write(response.body());
      }
    }
  }

  private GatewayResponse invoke(byte[] event) throws IOException {
    try {
      return switch (function.invoke(event)) {
        case InvocationOutcome.Returned(byte[] payload) -> GatewayResponse.of(payload);
        case InvocationOutcome.Failed failure -> {
          log.println("the function behind the API failed: " + failure.text());
          yield GatewayResponse.INTERNAL_SERVER_ERROR;
        }
      };
    } catch (InterruptedException e) {
      throw new IOException("the API is shutting down", e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
