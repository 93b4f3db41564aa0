package dev.dateline.local.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.dateline.local.lambda.EventQueue;
import dev.dateline.local.lambda.FailedEvents;
import java.io.IOException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// `GET` returns the number of unfinished events, how many of them are waiting for a retry, and the
/// events in the failure destination; `POST` sends the failed events through the function again.
/// Exists only in the local stack: on AWS, an SQS queue takes this role.
public record FailedEventsHandler(FailedEvents failed, EventQueue events) implements HttpHandler {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      switch (exchange.getRequestMethod()) {
        case "GET" -> respond(exchange, list());
        case "POST" -> respond(exchange, JSON.createObjectNode().put("redriven", events.redrive()));
        default -> {
          exchange.getResponseHeaders().set("Allow", "GET, POST");
          exchange.sendResponseHeaders(405, -1);
        }
      }
    }
  }

  private ObjectNode list() {
    var list = JSON.createObjectNode();
    list.put("waiting", events.size()).put("retrying", events.retries());
    failed.envelopes().forEach(list.putArray("failed")::add);
    return list;
  }

  private static void respond(HttpExchange exchange, ObjectNode json) throws IOException {
    byte[] body = JSON.writeValueAsBytes(json);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }
}
