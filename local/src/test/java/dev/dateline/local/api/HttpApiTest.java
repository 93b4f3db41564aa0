package dev.dateline.local.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.local.lambda.InvocationOutcome;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.NullNode;

class HttpApiTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private InetSocketAddress address = new InetSocketAddress(0);
  private HttpApi api;
  private JsonNode event = NullNode.getInstance();
  private String answer = "{}";

  @BeforeEach
  void start() throws Exception {
    try (var socket = new ServerSocket(0)) {
      address = new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
    }
    api =
        HttpApi.start(
            address,
            payload -> {
              event = new ObjectMapper().readTree(payload);
              return answer.equals("fail")
                  ? new InvocationOutcome.Failed("E", "{}".getBytes(UTF_8))
                  : new InvocationOutcome.Returned(answer.getBytes(UTF_8));
            },
            new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + path));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  @Test
  void aRequestReachesTheFunctionInPayloadFormat2() throws Exception {
    client.send(
        request("/articles/a%20b?entity=Vladimir+Putin&entity=NATO&x=%C3%A9&empty")
            .header("X-Thing", "1")
            .header("x-thing", "2")
            .build(),
        BodyHandlers.discarding());
    assertThat(event.get("version").asString()).isEqualTo("2.0");
    assertThat(event.get("rawPath").asString()).isEqualTo("/articles/a b");
    assertThat(event.get("rawQueryString").asString())
        .isEqualTo("entity=Vladimir+Putin&entity=NATO&x=%C3%A9&empty");
    assertThat(event.get("queryStringParameters").toString())
        .isEqualTo("{\"empty\":\"\",\"entity\":\"Vladimir Putin,NATO\",\"x\":\"é\"}");
    assertThat(event.at("/headers/x-thing").asString()).isEqualTo("1,2");
    assertThat(event.at("/requestContext/http/method").asString()).isEqualTo("GET");
    assertThat(event.has("body")).isFalse();
  }

  @Test
  void theFunctionsResponseReachesTheClient() throws Exception {
    answer =
        """
        {"statusCode":404,"headers":{"Content-Type":"text/plain"},"cookies":["a=1","b=2"],
         "body":"bm90IGhlcmU=","isBase64Encoded":true}
        """;
    var response = get("/");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain");
    assertThat(response.headers().allValues("Set-Cookie")).containsExactly("a=1", "b=2");
    assertThat(response.body()).isEqualTo("not here");
  }

  @Test
  void jsonWithoutAStatusCodeBecomesTheBody() throws Exception {
    answer = "{\"a\":1}";
    assertThat(get("/").statusCode()).isEqualTo(200);
    assertThat(get("/").body()).isEqualTo("{\"a\":1}");
  }

  @Test
  void aFailureOfTheFunctionIsAnInternalServerErrorWithoutDetails() throws Exception {
    answer = "fail";
    assertThat(get("/").statusCode()).isEqualTo(500);
    assertThat(get("/").body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
  }
}
