package dev.dateline.local.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecognizeHandlerTest {
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new RecognizeHandler());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void returnsTheNamesOfEveryLine() throws Exception {
    var answer =
        post("{\"id\":7,\"text\":\"Putin left Kyiv.\"}\n\n{\"id\":\"b\",\"text\":\"Nothing.\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
    assertThat(answer.body().lines())
        .containsExactly(
            "{\"id\":7,\"entities\":["
                + "{\"start\":0,\"end\":5,\"type\":\"PERSON\",\"name\":\"Putin\",\"canonical\":\"Putin\"},"
                + "{\"start\":11,\"end\":15,\"type\":\"LOCATION\",\"name\":\"Kyiv\",\"canonical\":\"Kyiv\"}]}",
            "{\"id\":\"b\",\"entities\":[]}");
  }

  @Test
  void reportsAMalformedLineByItsNumber() throws Exception {
    var answer = post("{\"id\":1,\"text\":\"Kyiv\"}\n{\"id\":2}\n");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("line 2: ");
  }

  private HttpResponse<String> post(String lines) throws IOException, InterruptedException {
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    var request = HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(lines));
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
