package dev.dateline.benchmarks.warm;

import dev.dateline.benchmarks.Workplace;
import dev.dateline.local.lambda.LambdaFunction;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process with a function's package and a probe.
///
/// @param options of its JVM
/// @param before what stands before the command, such as `taskset -c 0`
record ProbeProcess(Workplace place, List<String> options, List<String> before) {
  static ProbeProcess of(Workplace place) {
    return new ProbeProcess(place, List.of("-XX:+UseSerialGC"), List.of());
  }

  /// Runs the probe `type` until its end.
  ///
  /// @param log where the function's output goes
  void run(Class<?> type, LambdaFunction function, Path log, Object... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(
        String.join(
            File.pathSeparator,
            function.code().toString(),
            function.code() + "/lib/*",
            place.module().resolve("target/classes").toString()));
    command.add(type.getName());
    for (var argument : arguments) {
      command.add(argument.toString());
    }
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(function.environment());
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(type.getSimpleName() + " ended with " + status + ": " + log);
    }
  }
}
