package dev.dateline.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A runtime interface client without a native library, for stream handlers. Runs in a process of
/// its own with the function on the class path.
public final class PortableRuntime {
  private final String api;
  private final RequestStreamHandler handler;

  private PortableRuntime(String api, RequestStreamHandler handler) {
    this.api = api;
    this.handler = handler;
  }

  /// Handles events until the process is killed.
  ///
  /// @param arguments the handler as `package.Class::method`
  public static void main(String[] arguments) throws Exception {
    var type = Class.forName(arguments[0].split("::", 2)[0]);
    var handler = (RequestStreamHandler) type.getDeclaredConstructor().newInstance();
    var api = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/";
    var runtime = new PortableRuntime(api, handler);
    while (true) {
      runtime.serveOne();
    }
  }

  private void serveOne() throws IOException {
    var next = (HttpURLConnection) URI.create(api + "invocation/next").toURL().openConnection();
    byte[] event = next.getInputStream().readAllBytes();
    var invocation = "invocation/" + next.getHeaderField("Lambda-Runtime-Aws-Request-Id");
    var context = PortableContext.of(next);
    var response = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), response, context);
    } catch (IOException | RuntimeException | Error e) {
      e.printStackTrace();
      post(invocation + "/error", error(e), e.getClass().getName());
      exitAfter(e);
      return;
    }
    post(invocation + "/response", response.toByteArray(), "");
  }

  /// Like the runtime interface client, takes no more events after an error of the virtual machine.
  private static void exitAfter(Throwable e) {
    if (e instanceof VirtualMachineError) {
      System.exit(1);
    }
  }

  private static byte[] error(Throwable e) {
    var message = String.valueOf(e.getMessage()).replaceAll("[\\\\\"\\p{Cntrl}]", " ");
    var type = e.getClass().getName();
    var json = "{\"errorType\":\"" + type + "\",\"errorMessage\":\"" + message + "\"}";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private void post(String path, byte[] body, String errorType) throws IOException {
    var connection = (HttpURLConnection) URI.create(api + path).toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    if (!errorType.isEmpty()) {
      connection.setRequestProperty("Lambda-Runtime-Function-Error-Type", errorType);
    }
    connection.getOutputStream().write(body);
    connection.getInputStream().readAllBytes();
  }
}
