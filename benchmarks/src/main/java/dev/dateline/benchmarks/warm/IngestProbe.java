package dev.dateline.benchmarks.warm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Hands events to a function in this process, one after the other, and writes what all took. What
/// each stage took, the function logs itself.
public final class IngestProbe {
  private IngestProbe() {}

  /// Handles the events one after the other, and writes what those that count took.
  ///
  /// @param arguments the handler's class, the file that has one event in each line, how many of
  ///   them come first and do not count, and the file to write
  public static void main(String[] arguments) throws Exception {
    var handler = Handler.of(arguments[0]);
    var events = Files.readAllLines(Path.of(arguments[1]));
    int warming = Integer.parseInt(arguments[2]);
    for (var event : events.subList(0, warming)) {
      var _ = handler.handle(event.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    var before = ResourceUsage.now();
    for (var event : events.subList(warming, events.size())) {
      var _ = handler.handle(event.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    var spent = ResourceUsage.now().minus(before);
    Files.write(
        Path.of(arguments[3]),
        List.of(
            Long.toString(spent.wall()),
            Long.toString(spent.cpu()),
            Long.toString(spent.allocated())));
    System.exit(0);
  }
}
