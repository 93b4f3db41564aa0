package dev.dateline.local.lambda;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// A Lambda function.
///
/// @param name such as `ingest`
/// @param handler `package.Class::method`
/// @param code the unpacked package: classes at the root, jars in `lib/`
/// @param environment its environment variables
/// @param limits its resource limits
public record LambdaFunction(
    String name, String handler, Path code, Map<String, String> environment, Limits limits) {
  public LambdaFunction {
    environment = Map.copyOf(environment);
    code = code.toAbsolutePath().normalize();
  }

  /// The resource limits of one execution environment.
  ///
  /// @param memory MiB
  /// @param timeout of one invocation
  public record Limits(int memory, Duration timeout) {
    /// The heap in MiB: the same share of the memory as in Lambda's runtime.
    int heap() {
      return memory * 85 / 100;
    }
  }

  /// The function's Amazon Resource Name.
  public String arn() {
    return "arn:aws:lambda:us-east-1:000000000000:function:" + name;
  }
}
