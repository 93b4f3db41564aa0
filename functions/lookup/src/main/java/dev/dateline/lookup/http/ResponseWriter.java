package dev.dateline.lookup.http;

import dev.dateline.lambda.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Writes answers in API Gateway's payload format 2.0.
public final class ResponseWriter {
  private ResponseWriter() {}

  /// Writes `response` to `out`: its body as text or, if it is compressed, in Base64.
  public static void write(Response response, OutputStream out) throws IOException {
    boolean binary = response.headers().containsKey("content-encoding");
    out.write(
        JsonWriter.object(
            json -> {
              json.writeNumberProperty("statusCode", response.status());
              json.writeObjectPropertyStart("headers");
              response.headers().forEach(json::writeStringProperty);
              json.writeEndObject();
              json.writeBooleanProperty("isBase64Encoded", binary);
              json.writeStringProperty("body", body(response, binary));
            }));
  }

  private static String body(Response response, boolean binary) {
    return binary
        ? Base64.getEncoder().encodeToString(response.body())
        : new String(response.body(), StandardCharsets.UTF_8);
  }
}
