package dev.dateline.benchmarks.warm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Passes events to a function in this process, one after the other, and writes the total resource
/// usage to a file. The function itself logs the time of each stage.
public final class IngestProbe {
  private IngestProbe() {}

  /// Runs the probe.
  ///
  /// @param arguments the handler's class, a file with one event per line, the number of warm-up
  ///   events at its start, and the file to write
  public static void main(String[] arguments) throws Exception {
    var handler = Handler.of(arguments[0]);
    var events = Files.readAllLines(Path.of(arguments[1]));
    int warmup = Integer.parseInt(arguments[2]);
    for (var event : events.subList(0, warmup)) {
      var _ = handler.handle(event.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    var before = ResourceUsage.now();
    for (var event : events.subList(warmup, events.size())) {
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
