package dev.dateline.local.api;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// Converts a request into the event that an HTTP API passes to a function, in payload format 2.0.
///
/// @see <a
///   href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
///   Lambda proxy integrations for HTTP APIs</a>
final class GatewayRequest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROUTE = "$default";

  private GatewayRequest() {}

  static byte[] of(HttpExchange exchange) throws IOException {
    var headers = headers(exchange);
    var query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    // Although the field is called rawPath, an HTTP API passes the decoded path.
    var path = exchange.getRequestURI().getPath();
    var event = JSON.createObjectNode();
    event.put("version", "2.0").put("routeKey", ROUTE).put("rawPath", path);
    event.put("rawQueryString", query);
    List<String> cookies = exchange.getRequestHeaders().get("Cookie");
    if (cookies != null) {
      event.putPOJO("cookies", List.of(String.join("; ", cookies).split("; *")));
    }
    event.putPOJO("headers", headers);
    if (!query.isEmpty()) {
      event.putPOJO("queryStringParameters", parameters(query));
    }
    describe(event.putObject("requestContext"), exchange, headers);
    addBody(event, exchange.getRequestBody().readAllBytes());
    return JSON.writeValueAsBytes(event);
  }

  private static Map<String, String> headers(HttpExchange exchange) {
    var headers = new TreeMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    headers.remove("cookie");
    headers.put("x-forwarded-for", exchange.getRemoteAddress().getAddress().getHostAddress());
    headers.put("x-forwarded-port", Integer.toString(exchange.getLocalAddress().getPort()));
    headers.put("x-forwarded-proto", "http");
    return headers;
  }

  private static Map<String, String> parameters(String query) {
    var parameters = new TreeMap<String, String>();
    for (var pair : query.split("&", -1)) {
      var nameAndValue = pair.split("=", 2);
      var value = nameAndValue.length == 1 ? "" : decoded(nameAndValue[1]);
      parameters.merge(decoded(nameAndValue[0]), value, (first, more) -> first + "," + more);
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void describe(
      ObjectNode context, HttpExchange exchange, Map<String, String> headers) {
    var now = Instant.now();
    context
        .put("accountId", "000000000000")
        .put("apiId", "local")
        .put("domainName", headers.getOrDefault("host", "localhost"))
        .put("domainPrefix", "local")
        .put("requestId", UUID.randomUUID().toString())
        .put("routeKey", ROUTE)
        .put("stage", "$default")
        .put("time", now.toString())
        .put("timeEpoch", now.toEpochMilli());
    context
        .putObject("http")
        .put("method", exchange.getRequestMethod())
        .put("path", exchange.getRequestURI().getPath())
        .put("protocol", exchange.getProtocol())
        .put("sourceIp", headers.get("x-forwarded-for"))
        .put("userAgent", headers.getOrDefault("user-agent", ""));
  }

  private static void addBody(ObjectNode event, byte[] body) {
    boolean text = new String(body, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
    event.put("isBase64Encoded", !text);
    if (body.length > 0) {
      event.put(
          "body",
          text
              ? new String(body, StandardCharsets.UTF_8)
              : Base64.getEncoder().encodeToString(body));
    }
  }
}
