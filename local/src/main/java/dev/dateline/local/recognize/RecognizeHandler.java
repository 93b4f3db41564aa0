package dev.dateline.local.recognize;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.dateline.recognition.CoreNlpRecognizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers a `POST` of JSON lines; see [RecognizedLine]. The models are loaded by the first one.
public final class RecognizeHandler implements HttpHandler {
  private @Nullable RecognizedLine recognized;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var lines = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (exchange.getRequestMethod().equals("POST")) {
        answer(exchange, lines);
      } else {
        exchange.getResponseHeaders().set("Allow", "POST");
        exchange.sendResponseHeaders(405, -1);
      }
    }
  }

  private void answer(HttpExchange exchange, String lines) throws IOException {
    try {
      var answers =
          lines
              .lines()
              .filter(Predicate.not(String::isBlank))
              .map(loaded()::of)
              .map(line -> line + "\n")
              .collect(Collectors.joining());
      send(exchange, 200, "application/x-ndjson", answers);
    } catch (RecognizedLine.MalformedLine e) {
      send(exchange, 400, "text/plain; charset=utf-8", e.getMessage() + "\n");
    }
  }

  private synchronized RecognizedLine loaded() {
    if (recognized == null) {
      recognized = new RecognizedLine(CoreNlpRecognizer.load());
    }
    return recognized;
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
