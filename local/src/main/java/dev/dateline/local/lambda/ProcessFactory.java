package dev.dateline.local.lambda;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Starts child processes with the environment variables that Lambda sets for a function.
///
/// @param client the program that runs in the process
/// @param scratch a folder for files that the processes need
/// @param log receives the functions' output, with the function's name before each line
public record ProcessFactory(RuntimeClient client, Path scratch, PrintStream log) {
  Process start(LambdaFunction function, String runtimeApi) throws IOException {
    var builder = new ProcessBuilder(command(function)).redirectErrorStream(true);
    // The runtime loads the function from its working directory.
    builder.directory(function.code().toFile());
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().putAll(reserved(function, runtimeApi));
    builder.environment().putAll(function.environment());
    var process = builder.start();
    process.getOutputStream().close();
    // Reading from a pipe pins the carrier thread: on a machine with two cores, virtual threads for
    // two functions would pin all carriers.
    Thread.ofPlatform().daemon().start(() -> copyOutput(function.name(), process));
    return process;
  }

  private List<String> command(LambdaFunction function) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + function.limits().heap() + "m");
    command.add("-XX:+UseSerialGC");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(client.command(function, scratch));
    return command;
  }

  private static Map<String, String> reserved(LambdaFunction function, String runtimeApi) {
    return Map.of(
        "_HANDLER",
        function.handler(),
        "AWS_LAMBDA_RUNTIME_API",
        runtimeApi,
        "AWS_LAMBDA_FUNCTION_NAME",
        function.name(),
        "AWS_LAMBDA_FUNCTION_VERSION",
        "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        Integer.toString(function.limits().memory()),
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "/aws/lambda/" + function.name(),
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "local",
        "LAMBDA_TASK_ROOT",
        function.code().toString(),
        "LANG",
        "en_US.UTF-8",
        "TZ",
        ":UTC");
  }

  private void copyOutput(String name, Process process) {
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().map(LogLine::shortened).forEach(line -> log.println("[" + name + "] " + line));
    } catch (IOException | java.io.UncheckedIOException e) {
      // The process was killed; its last line is lost.
      log.println("[" + name + "] (output cut off)");
    }
  }
}
