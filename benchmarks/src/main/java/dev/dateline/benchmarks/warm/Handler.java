package dev.dateline.benchmarks.warm;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A function that is invoked without a runtime.
record Handler(RequestStreamHandler function) {
  /// Creates the function of the class `type`, which reads its environment variables.
  static Handler of(String type) throws ReflectiveOperationException {
    return new Handler(
        Class.forName(type)
            .asSubclass(RequestStreamHandler.class)
            .getDeclaredConstructor()
            .newInstance());
  }

  /// The function's response to `event`.
  byte[] handle(byte[] event) throws IOException {
    var out = new ByteArrayOutputStream();
    function.handleRequest(new ByteArrayInputStream(event), out, new PatientContext());
    return out.toByteArray();
  }
}
