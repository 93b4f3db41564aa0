package dev.dateline.benchmarks.warm;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.local.lambda.LambdaFunction;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A JVM with a function's package and a probe on its class path.
///
/// @param libraries further entries of the class path
record ProbeProcess(BenchmarkEnvironment place, List<Path> libraries) {
  static ProbeProcess of(BenchmarkEnvironment place) {
    return new ProbeProcess(place, List.of());
  }

  /// The same process with another library on the class path.
  ProbeProcess with(Path library) {
    return new ProbeProcess(place, List.of(library));
  }

  /// Runs the probe `type` and waits until it exits.
  ///
  /// @param log receives the output of the function
  void run(Class<?> type, LambdaFunction function, Path log, Object... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(classPath(function));
    command.add(type.getName());
    for (var argument : arguments) {
      command.add(argument.toString());
    }
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(function.environment());
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(type.getSimpleName() + " exited with " + status + ": " + log);
    }
  }

  private String classPath(LambdaFunction function) {
    var parts = new ArrayList<String>();
    parts.add(function.code().toString());
    parts.add(function.code() + "/lib/*");
    parts.add(place.module().resolve("target/classes").toString());
    libraries.forEach(library -> parts.add(library.toString()));
    return String.join(File.pathSeparator, parts);
  }
}
