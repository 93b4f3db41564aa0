package dev.dateline.local.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.dateline.local.lambda.EventQueue;
import dev.dateline.local.lambda.FailedEvents;
import java.io.IOException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// Shows how many events are not finished, how many of these wait for a further try, and what the
/// failure destination holds (`GET`), and sends it through the function again (`POST`). No part of
/// what is deployed: there, it is an SQS queue.
public record FailedEventsHandler(FailedEvents failed, EventQueue events) implements HttpHandler {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      switch (exchange.getRequestMethod()) {
        case "GET" -> answer(exchange, list());
        case "POST" -> answer(exchange, JSON.createObjectNode().put("redriven", events.redrive()));
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

  private static void answer(HttpExchange exchange, ObjectNode json) throws IOException {
    byte[] body = JSON.writeValueAsBytes(json);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }
}
