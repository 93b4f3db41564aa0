package dev.dateline.local.recognize;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.dateline.recognition.CoreNlpRecognizer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Answers a `POST` of JSON lines; see [RecognizeLines]. The models are loaded by the first one.
public final class RecognizeHandler implements HttpHandler {
  private @Nullable RecognizeLines names;

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
    var answers = new StringWriter();
    var problems = new ByteArrayOutputStream();
    var errors = new PrintStream(problems, true, StandardCharsets.UTF_8);
    if (loaded().run(new BufferedReader(new StringReader(lines)), answers, errors)) {
      send(exchange, 200, "application/x-ndjson", answers.toString());
    } else {
      send(exchange, 400, "text/plain; charset=utf-8", problems.toString(StandardCharsets.UTF_8));
    }
  }

  private synchronized RecognizeLines loaded() {
    if (names == null) {
      names = new RecognizeLines(CoreNlpRecognizer.load());
    }
    return names;
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
