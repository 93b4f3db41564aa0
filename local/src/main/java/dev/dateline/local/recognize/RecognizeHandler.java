package dev.dateline.local.recognize;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.dateline.recognition.MultilingualRecognizer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Handles a `POST` of JSON lines; see [RecognizeLines]. The first request loads the models.
public final class RecognizeHandler implements HttpHandler {
  private @Nullable RecognizeLines recognizer;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var lines = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (exchange.getRequestMethod().equals("POST")) {
        respond(exchange, lines);
      } else {
        exchange.getResponseHeaders().set("Allow", "POST");
        exchange.sendResponseHeaders(405, -1);
      }
    }
  }

  private void respond(HttpExchange exchange, String lines) throws IOException {
    var results = new StringWriter();
    var problems = new ByteArrayOutputStream();
    var errors = new PrintStream(problems, true, StandardCharsets.UTF_8);
    if (loaded().run(new BufferedReader(new StringReader(lines)), results, errors)) {
      send(exchange, 200, "application/x-ndjson", results.toString());
    } else {
      send(exchange, 400, "text/plain; charset=utf-8", problems.toString(StandardCharsets.UTF_8));
    }
  }

  private synchronized RecognizeLines loaded() {
    if (recognizer == null) {
      recognizer = new RecognizeLines(MultilingualRecognizer.load());
    }
    return recognizer;
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
