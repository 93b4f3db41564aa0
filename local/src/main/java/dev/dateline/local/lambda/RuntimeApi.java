package dev.dateline.local.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Lambda's runtime API for one process, on a free port of the loopback address.
///
/// @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Using the Lambda
///   runtime API for custom runtimes</a>
final class RuntimeApi implements AutoCloseable {
  private static final String ROOT = "/2018-06-01/runtime/";

  private final String arn;
  private final HttpServer server;
  private final BlockingQueue<FunctionInvocation> next = new LinkedBlockingQueue<>(1);
  private final AtomicReference<@Nullable FunctionInvocation> current = new AtomicReference<>();
  private volatile CompletableFuture<Void> polled = new CompletableFuture<>();
  private final CompletableFuture<InvocationOutcome.Failed> initError = new CompletableFuture<>();

  private RuntimeApi(String arn, HttpServer server) {
    this.arn = arn;
    this.server = server;
  }

  static RuntimeApi start(String arn) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var api = new RuntimeApi(arn, HttpServer.create(address, 0));
    api.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    api.server.createContext(ROOT, api::handle);
    api.server.start();
    return api;
  }

  /// The host and port, in the format of `AWS_LAMBDA_RUNTIME_API`.
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /// Completes once the process asks for an event, after its init phase or after its last event.
  CompletableFuture<Void> polled() {
    return polled;
  }

  /// Completes if the process reports that it could not start.
  CompletableFuture<InvocationOutcome.Failed> initError() {
    return initError;
  }

  void submit(FunctionInvocation invocation) {
    next.add(invocation);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      // The body must be read completely, or closing the exchange drops the response.
      byte[] body = exchange.getRequestBody().readAllBytes();
      String[] path = exchange.getRequestURI().getPath().substring(ROOT.length()).split("/");
      switch (path[path.length - 1]) {
        case "next" -> next(exchange, path[0]);
        case "response" -> report(exchange, path[1], new InvocationOutcome.Returned(body));
        case "error" -> handleError(exchange, path, body);
        default -> exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private void next(HttpExchange exchange, String phase) throws IOException {
    if (phase.equals("restore")) {
      // Sent with SnapStart after the hooks; there is no snapshot to wait for here.
      exchange.sendResponseHeaders(200, -1);
    } else {
      sendNextEvent(exchange);
    }
  }

  private void sendNextEvent(HttpExchange exchange) throws IOException {
    polled.complete(null);
    var invocation = takeNext();
    current.set(invocation);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.set("Lambda-Runtime-Invoked-Function-Arn", arn);
    headers.set("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000;Sampled=0");
    long deadline = System.currentTimeMillis() + invocation.timeout().toMillis();
    headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
    exchange.sendResponseHeaders(200, invocation.event().length);
    exchange.getResponseBody().write(invocation.event());
  }

  private FunctionInvocation takeNext() throws IOException {
    try {
      return next.take();
    } catch (InterruptedException e) {
      throw new IOException("the runtime API is closing", e);
    }
  }

  private void handleError(HttpExchange exchange, String[] path, byte[] body) throws IOException {
    var type = exchange.getRequestHeaders().getFirst("Lambda-Runtime-Function-Error-Type");
    var failed =
        new InvocationOutcome.Failed(Objects.requireNonNullElse(type, "Runtime.Unknown"), body);
    if (path[0].equals("init")) {
      initError.complete(failed);
      exchange.sendResponseHeaders(202, -1);
    } else {
      report(exchange, path[1], failed);
    }
  }

  private void report(HttpExchange exchange, String id, InvocationOutcome outcome)
      throws IOException {
    var invocation = current.getAndSet(null);
    if (invocation == null || !invocation.id().equals(id)) {
      exchange.sendResponseHeaders(400, -1);
      return;
    }
    polled = new CompletableFuture<>();
    // Respond first, so that the runtime is free to ask for the next event.
    exchange.sendResponseHeaders(202, -1);
    invocation.outcome().complete(outcome);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
