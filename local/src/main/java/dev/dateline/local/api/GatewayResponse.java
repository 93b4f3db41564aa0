package dev.dateline.local.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A function's answer, as an HTTP API reads it.
///
/// @param headers each name with its values
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record GatewayResponse(int status, Map<String, List<String>> headers, byte[] body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// What the gateway itself says when the function failed.
  static final GatewayResponse INTERNAL_SERVER_ERROR =
      new GatewayResponse(
          500,
          Map.of("Content-Type", List.of("application/json")),
          "{\"message\":\"Internal Server Error\"}".getBytes(StandardCharsets.UTF_8));

  static GatewayResponse of(byte[] payload) {
    JsonNode answer;
    try {
      answer = JSON.readTree(payload);
    } catch (JacksonException e) {
      return INTERNAL_SERVER_ERROR;
    }
    if (!answer.has("statusCode")) {
      // Format 2.0: whatever else is valid JSON is the body of a 200.
      return new GatewayResponse(200, Map.of("Content-Type", List.of("application/json")), payload);
    }
    return new GatewayResponse(answer.path("statusCode").asInt(500), headers(answer), body(answer));
  }

  private static Map<String, List<String>> headers(JsonNode answer) {
    var headers = new LinkedHashMap<String, List<String>>();
    answer
        .path("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), List.of(header.getValue().asString())));
    var cookies = new ArrayList<String>();
    answer.path("cookies").forEach(cookie -> cookies.add(cookie.asString()));
    if (!cookies.isEmpty()) {
      headers.put("Set-Cookie", cookies);
    }
    return headers;
  }

  private static byte[] body(JsonNode answer) {
    var body = answer.path("body").asString("");
    return answer.path("isBase64Encoded").asBoolean(false)
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }
}
