package dev.dateline.benchmarks.warm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Sends requests to a function in this process, and writes what each took.
public final class LookupProbe {
  private static final int BLOCK = 250;

  private final Handler handler;
  private final List<String> lines = new ArrayList<>();

  private LookupProbe(Handler handler) {
    this.handler = handler;
  }

  /// Sends the requests in blocks that take turns, and writes what each took.
  ///
  /// @param arguments the handler's class, the folder that has one request in each file, how many
  ///   blocks of requests to send to no account, how many to measure, and the file to write
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

  /// In blocks of one kind, which take turns.
  private void send(List<Path> requests, int blocks) throws IOException {
    for (int block = 0; block < blocks; block++) {
      for (var request : requests) {
        send(request.getFileName().toString(), Files.readAllBytes(request));
      }
    }
  }

  /// Writes `request kind wall client` for each, and `block kind cpu bytes` for the mean of all.
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
    // Of a whole answer the beginning is enough, and takes no time to look at.
    var beginning = new String(answer, 0, Math.min(answer.length, 20), StandardCharsets.UTF_8);
    if (!beginning.contains("\"statusCode\":200")) {
      throw new IllegalStateException(new String(answer, StandardCharsets.UTF_8));
    }
  }
}
