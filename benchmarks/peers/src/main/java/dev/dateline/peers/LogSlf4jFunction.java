package dev.dateline.peers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// Logs a line through SLF4J, to whichever provider is the only one on the class path.
public final class LogSlf4jFunction implements RequestStreamHandler {
  private static final Logger LOG = LoggerFactory.getLogger(LogSlf4jFunction.class);

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    event.transferTo(OutputStream.nullOutputStream());
    MDC.put("requestId", context.getAwsRequestId());
    LOG.info("answered");
    out.write("{\"statusCode\":200}".getBytes(StandardCharsets.UTF_8));
  }
}
