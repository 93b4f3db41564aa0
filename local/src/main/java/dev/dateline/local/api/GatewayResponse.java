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

/// A function's response as an HTTP API interprets it.
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record GatewayResponse(int status, Map<String, List<String>> headers, byte[] body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// The response of the gateway if the function failed.
  static final GatewayResponse INTERNAL_SERVER_ERROR =
      new GatewayResponse(
          500,
          Map.of("Content-Type", List.of("application/json")),
          "{\"message\":\"Internal Server Error\"}".getBytes(StandardCharsets.UTF_8));

  static GatewayResponse of(byte[] payload) {
    JsonNode response;
    try {
      response = JSON.readTree(payload);
    } catch (JacksonException e) {
      return INTERNAL_SERVER_ERROR;
    }
    if (!response.has("statusCode")) {
      // Payload format 2.0: any other valid JSON is the body of a 200 response.
      return new GatewayResponse(200, Map.of("Content-Type", List.of("application/json")), payload);
    }
    return new GatewayResponse(
        response.path("statusCode").asInt(500), headers(response), body(response));
  }

  private static Map<String, List<String>> headers(JsonNode response) {
    var headers = new LinkedHashMap<String, List<String>>();
    response
        .path("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), List.of(header.getValue().asString())));
    var cookies = new ArrayList<String>();
    response.path("cookies").forEach(cookie -> cookies.add(cookie.asString()));
    if (!cookies.isEmpty()) {
      headers.put("Set-Cookie", cookies);
    }
    return headers;
  }

  private static byte[] body(JsonNode response) {
    var body = response.path("body").asString("");
    return response.path("isBase64Encoded").asBoolean(false)
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }
}
