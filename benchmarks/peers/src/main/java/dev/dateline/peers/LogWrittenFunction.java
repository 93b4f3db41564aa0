package dev.dateline.peers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Logs a line of JSON that it writes by hand, as the project's functions do.
public final class LogWrittenFunction implements RequestStreamHandler {
  private final JsonFactory json = new JsonFactory();

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    event.transferTo(OutputStream.nullOutputStream());
    var line = new ByteArrayOutputStream();
    try (var entry = json.createGenerator(ObjectWriteContext.empty(), line)) {
      entry.writeStartObject();
      entry.writeStringProperty("level", "INFO");
      entry.writeStringProperty("requestId", context.getAwsRequestId());
      entry.writeStringProperty("message", "answered");
      entry.writeEndObject();
    }
    System.out.println(line.toString(StandardCharsets.UTF_8));
    out.write("{\"statusCode\":200}".getBytes(StandardCharsets.UTF_8));
  }
}
