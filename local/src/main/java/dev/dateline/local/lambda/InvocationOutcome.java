package dev.dateline.local.lambda;

import java.nio.charset.StandardCharsets;

/// The outcome of one invocation.
public sealed interface InvocationOutcome {
  /// The function's response, or Lambda's description of the failure, as JSON.
  byte[] payload();

  /// The function returned.
  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  record Returned(byte[] payload) implements InvocationOutcome {}

  /// The function threw, died, or took too long.
  ///
  /// @param type Lambda's code, such as `Runtime.ExitError` or the exception's class
  @SuppressWarnings("ArrayRecordComponent")
  record Failed(String type, byte[] payload) implements InvocationOutcome {
    static Failed of(String type, String message) {
      // Both come from this module, so they need no escaping.
      var json = "{\"errorType\":\"" + type + "\",\"errorMessage\":\"" + message + "\"}";
      return new Failed(type, json.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// The payload as text.
  default String text() {
    return new String(payload(), StandardCharsets.UTF_8);
  }
}
