package dev.dateline.local.lambda;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// A function as it would be deployed.
///
/// @param name its name, such as `ingest`
/// @param handler `package.Class::method`
/// @param code the unpacked package: classes at the root, jars in `lib/`
/// @param environment its environment variables
/// @param limits what it may use
public record LambdaFunction(
    String name, String handler, Path code, Map<String, String> environment, Limits limits) {
  public LambdaFunction {
    environment = Map.copyOf(environment);
    code = code.toAbsolutePath().normalize();
  }

  /// What one execution environment may use.
  ///
  /// @param memory MiB
  /// @param timeout of one invocation
  public record Limits(int memory, Duration timeout) {
    /// The heap that fits, in MiB: what Lambda's own runtime leaves of the memory.
    int heap() {
      return memory * 85 / 100;
    }
  }

  /// The name by which AWS would know it.
  public String arn() {
    return "arn:aws:lambda:us-east-1:000000000000:function:" + name;
  }
}
