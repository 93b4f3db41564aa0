package dev.dateline.peers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Does nothing, and so shows the minimum start time of a Java function.
public final class EmptyFunction implements RequestStreamHandler {
  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    event.transferTo(OutputStream.nullOutputStream());
    out.write("{\"statusCode\":200}".getBytes(StandardCharsets.UTF_8));
  }
}
