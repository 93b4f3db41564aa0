package dev.dateline.local.lambda;

import java.nio.charset.StandardCharsets;

/// What came of one invocation.
public sealed interface InvocationOutcome {
  /// The function's answer, or Lambda's report of the failure, as JSON.
  byte[] payload();

  /// The function returned.
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Returned(byte[] payload) implements InvocationOutcome {}

  /// The function threw, died, or took too long.
  ///
  /// @param type Lambda's code, such as `Runtime.ExitError` or the exception's class
  @SuppressWarnings("ArrayRecordComponent")
  record Failed(String type, byte[] payload) implements InvocationOutcome {
    static Failed of(String type, String message) {
      // Neither comes from outside, so neither needs escaping.
      var json = "{\"errorType\":\"" + type + "\",\"errorMessage\":\"" + message + "\"}";
      return new Failed(type, json.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// The payload as text.
  default String text() {
    return new String(payload(), StandardCharsets.UTF_8);
  }
}
