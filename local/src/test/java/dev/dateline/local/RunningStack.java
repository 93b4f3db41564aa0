package dev.dateline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// An embedded stack on free ports, used like a client would: through uploads and HTTP requests.
public final class RunningStack implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final HttpClient http = HttpClient.newHttpClient();
  private final EmbeddedStack stack;
  private final S3Client s3;

  private RunningStack(Settings settings) throws IOException {
    this.stack = EmbeddedStack.start(settings, new PrintStream(log, true, UTF_8));
    this.s3 = LocalClients.s3(stack.endpoints());
  }

  /// Starts a stack.
  ///
  /// @param data the folder that keeps all data; null for a temporary one
  public static RunningStack start(@Nullable Path data) throws IOException {
    var functions = Path.of(System.getProperty("dateline.functions", "../functions"));
    return new RunningStack(new Settings(functions, data, freePorts(), 1, false));
  }

  /// The addresses of the stack.
  public Endpoints endpoints() {
    return stack.endpoints();
  }

  /// The options that select its ports.
  public Map<String, String> ports() {
    return Map.of(
        "dateline.port.api", Integer.toString(endpoints().api().getPort()),
        "dateline.port.s3", Integer.toString(endpoints().s3().getPort()),
        "dateline.port.dynamodb", Integer.toString(endpoints().dynamodb().getPort()));
  }

  private static Settings.TcpPorts freePorts() throws IOException {
    try (var api = new ServerSocket(0);
        var s3 = new ServerSocket(0);
        var dynamodb = new ServerSocket(0)) {
      return new Settings.TcpPorts(api.getLocalPort(), s3.getLocalPort(), dynamodb.getLocalPort());
    }
  }

  public void upload(String key, String text) {
    upload(key, text.getBytes(UTF_8));
  }

  void upload(String key, byte[] content) {
    s3.putObject(put -> put.bucket(Functions.BUCKET).key(key), RequestBody.fromBytes(content));
  }

  void remove(String key) {
    s3.deleteObject(delete -> delete.bucket(Functions.BUCKET).key(key));
  }

  void copy(String from, String to) {
    s3.copyObject(
        copy ->
            copy.sourceBucket(Functions.BUCKET)
                .sourceKey(from)
                .destinationBucket(Functions.BUCKET)
                .destinationKey(to));
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var uri = URI.create(stack.endpoints().api() + path);
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(stack.endpoints().api() + path))
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return new ObjectMapper().readTree(get(path).body());
  }

  /// Repeats the request until the response is as `expected`, and returns that response.
  public JsonNode await(String path, Predicate<JsonNode> expected)
      throws IOException, InterruptedException {
    var end = Instant.now().plus(TIMEOUT);
    while (true) {
      var answer = json(path);
      if (expected.test(answer)) {
        return answer;
      }
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            path + " still returns " + answer + "\nThe stack's log:\n" + log.toString(UTF_8));
      }
      Thread.sleep(50);
    }
  }

  /// Waits until a query finds the article `key`, and returns it.
  public JsonNode awaitArticle(String query, String key) throws IOException, InterruptedException {
    return article(await("/articles?" + query, answer -> has(answer, key)), key);
  }

  public void awaitAbsence(String query, String key) throws IOException, InterruptedException {
    await("/articles?" + query, answer -> answer.has("articles") && !has(answer, key));
  }

  static boolean has(JsonNode answer, String key) {
    return article(answer, key).isObject();
  }

  private static JsonNode article(JsonNode answer, String key) {
    for (var article : answer.path("articles")) {
      if (article.path("key").asString("").equals(key)) {
        return article;
      }
    }
    return answer.path("no such article");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  String log() {
    return log.toString(UTF_8);
  }

  @Override
  public void close() {
    s3.close();
    stack.close();
  }
}
