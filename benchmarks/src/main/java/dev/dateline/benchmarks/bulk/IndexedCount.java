package dev.dateline.benchmarks.bulk;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts the articles that have come to their end, by the lines of ingest's log.
final class IndexedCount extends OutputStream {
  private static final String OUTCOME = "\"outcome\":\"";

  private final StringBuilder line = new StringBuilder();
  private final AtomicInteger indexed = new AtomicInteger();
  private final AtomicInteger others = new AtomicInteger();

  @Override
  public synchronized void write(int character) {
    if (character == '\n') {
      count(line.toString());
      line.setLength(0);
    } else {
      line.append((char) character);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    for (char character : new String(bytes, from, length, StandardCharsets.UTF_8).toCharArray()) {
      write(character);
    }
  }

  private void count(String text) {
    int at = text.indexOf(OUTCOME);
    if (at >= 0) {
      boolean well = text.startsWith("indexed", at + OUTCOME.length());
      var _ = (well ? indexed : others).incrementAndGet();
    }
  }

  /// How many were indexed.
  int indexed() {
    return indexed.get();
  }

  /// How many were rejected, or failed.
  int others() {
    return others.get();
  }
}
