package dev.dateline.lookup.http;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the events of API Gateway's HTTP APIs, payload format 2.0, which are those of function
/// URLs too.
///
/// @see <a
///   href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
///   Payload formats</a>
public final class RequestReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String HEADERS = "headers.";
  private static final String ANY_ROUTE = "$default";

  private RequestReader() {}

  /// The request that `event` holds.
  public static Request read(InputStream event) {
    var values = new HashMap<String, String>();
    try (var parser = JSON.createParser(ObjectReadContext.empty(), event)) {
      parser.nextToken();
      flatten(parser, "", values);
    }
    List<String> segments = segments(values.getOrDefault("rawPath", ""));
    int prefix = prefixLength(segments, values);
    return new Request(
        values.getOrDefault("requestContext.requestId", "unknown"),
        values.getOrDefault("requestContext.http.method", "GET").toUpperCase(Locale.ROOT),
        basePath(segments.subList(0, prefix)),
        segments.subList(prefix, segments.size()).stream().map(Percent::decodeOrKeep).toList(),
        values.getOrDefault("rawQueryString", ""),
        headers(values));
  }

  /// Every scalar of the object that `parser` is at, by its path with dots.
  private static void flatten(JsonParser parser, String path, Map<String, String> values) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        flatten(parser, path + name + ".", values);
      } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        values.put(path + name, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static List<String> segments(String path) {
    return Stream.of(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
  }

  /// How many segments come before the API's own: a stage's name, or the base path of a domain. The
  /// route that matched tells it; where one route takes all, the stage's name does.
  private static int prefixLength(List<String> segments, Map<String, String> values) {
    String route = values.getOrDefault("routeKey", ANY_ROUTE);
    if (route.contains("/")) {
      return Math.max(0, segments.size() - segments(route.substring(route.indexOf('/'))).size());
    }
    String stage = values.getOrDefault("requestContext.stage", ANY_ROUTE);
    return !segments.isEmpty() && segments.getFirst().equals(stage) ? 1 : 0;
  }

  private static String basePath(List<String> prefix) {
    return prefix.isEmpty() ? "" : "/" + String.join("/", prefix);
  }

  private static Map<String, String> headers(Map<String, String> values) {
    var headers = new HashMap<String, String>();
    values.forEach(
        (path, value) -> {
          if (path.startsWith(HEADERS)) {
            headers.put(path.substring(HEADERS.length()).toLowerCase(Locale.ROOT), value);
          }
        });
    return headers;
  }
}
