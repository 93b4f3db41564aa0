package dev.dateline.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/// A function whose event selects its behaviour.
public final class ProbeFunction implements RequestStreamHandler {
  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    var event = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    switch (event) {
      case "\"throw\"" -> throw new IOException("it went \"wrong\"");
      case "\"die\"" -> Runtime.getRuntime().halt(3);
      case "\"hang\"" -> hang();
      case "\"exhaust\"" -> exhaust();
      case "\"describe\"" -> write(output, describe(context));
      default -> write(output, event);
    }
  }

  private static void hang() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("ModifiedButNotUsed") // kept so that the heap fills up
  private static void exhaust() {
    var kept = new ArrayList<byte[]>();
    while (true) {
      kept.add(new byte[1 << 20]);
    }
  }

  private static String describe(Context context) {
    return "%s %s %s %s %b %d"
        .formatted(
            System.getenv("GREETING"),
            System.getenv("HOME"),
            context.getFunctionName(),
            context.getInvokedFunctionArn(),
            context.getRemainingTimeInMillis() > 0,
            ProcessHandle.current().pid());
  }

  private static void write(OutputStream output, String text) throws IOException {
    output.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
