package dev.dateline.lookup.http;

import dev.dateline.lambda.json.JsonTree;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Reads events in payload format 2.0, which API Gateway's HTTP APIs and function URLs send.
///
/// @see <a
///   href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
///   Payload formats</a>
public final class RequestReader {
  private static final String ANY_ROUTE = "$default";

  private RequestReader() {}

  /// The request in `event`.
  ///
  /// @throws JsonTree.MalformedJson if `event` is not JSON
  public static Request read(InputStream event) {
    var root = JsonTree.read(event);
    var context = root.at("requestContext");
    List<String> segments = segments(root.at("rawPath").text().orElse(""));
    int prefix = prefixLength(segments, root);
    return new Request(
        context.at("requestId").text().orElse("unknown"),
        context.at("http").at("method").text().orElse("GET").toUpperCase(Locale.ROOT),
        basePath(segments.subList(0, prefix)),
        segments.subList(prefix, segments.size()).stream().map(Percent::decodeOrKeep).toList(),
        root.at("rawQueryString").text().orElse(""),
        headers(root.at("headers")),
        body(root));
  }

  private static List<String> segments(String path) {
    return Stream.of(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
  }

  /// How many segments precede the API's own path: a stage's name, or the base path of a custom
  /// domain. The matched route shows it; if one route matches everything, the stage's name does.
  private static int prefixLength(List<String> segments, JsonTree event) {
    String route = event.at("routeKey").text().orElse(ANY_ROUTE);
    if (route.contains("/")) {
      return Math.max(0, segments.size() - segments(route.substring(route.indexOf('/'))).size());
    }
    String stage = event.at("requestContext").at("stage").text().orElse(ANY_ROUTE);
    return !segments.isEmpty() && segments.getFirst().equals(stage) ? 1 : 0;
  }

  private static String basePath(List<String> prefix) {
    return prefix.isEmpty() ? "" : "/" + String.join("/", prefix);
  }

  private static Map<String, String> headers(JsonTree headers) {
    var byName = new HashMap<String, String>();
    headers.texts().forEach((name, value) -> byName.put(name.toLowerCase(Locale.ROOT), value));
    return byName;
  }

  private static String body(JsonTree event) {
    String body = event.at("body").text().orElse("");
    boolean isEncoded = event.at("isBase64Encoded").text().filter("true"::equals).isPresent();
    return isEncoded ? decoded(body) : body;
  }

  /// Keeps a body that is not valid Base64, which parsing the body then rejects.
  private static String decoded(String body) {
    try {
      return new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return body;
    }
  }
}
