package dev.dateline.local.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.dateline.local.lambda.Invocable;
import dev.dateline.local.lambda.InvocationOutcome;
import java.io.IOException;

/// Invokes a function and responds with its result, like Lambda's Invoke API.
///
/// @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
public record InvocationHandler(Invocable function) implements HttpHandler {
  /// The path of this function in Lambda's API.
  public static String path(String function) {
    return "/2015-03-31/functions/" + function + "/invocations";
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] event = exchange.getRequestBody().readAllBytes();
      if (!exchange.getRequestMethod().equals("POST")) {
        exchange.getResponseHeaders().set("Allow", "POST");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      var outcome = function.invoke(event);
      if (outcome instanceof InvocationOutcome.Failed) {
        exchange.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
      }
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, outcome.payload().length);
      exchange.getResponseBody().write(outcome.payload());
    } catch (InterruptedException e) {
      throw new IOException("the stack is shutting down", e);
    }
  }
}
