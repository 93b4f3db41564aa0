package dev.dateline.benchmarks.warm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Sends requests to a function in this process and writes the times to a file.
public final class LookupProbe {
  private static final int BLOCK = 250;

  private final Handler handler;
  private final List<String> lines = new ArrayList<>();

  private LookupProbe(Handler handler) {
    this.handler = handler;
  }

  /// Sends the requests in alternating blocks and writes the times.
  ///
  /// @param arguments the handler's class, a folder with one request per file, the number of
  ///   warm-up blocks, the number of measured blocks, and the file to write
  public static void main(String[] arguments) throws Exception {
    var probe = new LookupProbe(Handler.of(arguments[0]));
    try (var files = Files.list(Path.of(arguments[1]))) {
      var requests = files.sorted().toList();
      probe.send(requests, Integer.parseInt(arguments[2]));
      probe.lines.clear();
      probe.send(requests, Integer.parseInt(arguments[3]));
    }
    Files.write(Path.of(arguments[4]), probe.lines);
    System.exit(0);
  }

  /// Sends blocks of requests of the same kind, alternating between the kinds.
  private void send(List<Path> requests, int blocks) throws IOException {
    for (int block = 0; block < blocks; block++) {
      for (var request : requests) {
        send(request.getFileName().toString(), Files.readAllBytes(request));
      }
    }
  }

  /// Adds a line `request kind wall client` for each request, and `block kind cpu bytes` with the
  /// means of the block.
  private void send(String kind, byte[] event) throws IOException {
    var before = ResourceUsage.now();
    for (int request = 0; request < BLOCK; request++) {
      var _ = ClientClock.take();
      long start = System.nanoTime();
      byte[] answer = handler.handle(event);
      long wall = System.nanoTime() - start;
      lines.add("request\t" + kind + "\t" + wall + "\t" + ClientClock.take());
      check(answer);
    }
    var spent = ResourceUsage.now().minus(before);
    lines.add("block\t" + kind + "\t" + spent.cpu() / BLOCK + "\t" + spent.allocated() / BLOCK);
  }

  private static void check(byte[] answer) {
    // The status is at the beginning; decoding the whole response would take time.
    var beginning = new String(answer, 0, Math.min(answer.length, 20), StandardCharsets.UTF_8);
    if (!beginning.contains("\"statusCode\":200")) {
      throw new IllegalStateException(new String(answer, StandardCharsets.UTF_8));
    }
  }
}
