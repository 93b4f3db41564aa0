package dev.dateline.benchmarks.bulk;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Counts the articles that have come to their end, by the lines of ingest's log and of the queue
/// before it. Each key counts once: an event may be handed over twice, and one that failed is tried
/// again.
final class IndexedCount extends OutputStream {
  private static final Pattern ENDED =
      Pattern.compile("\"key\":\"([^\"]*)\".*\"outcome\":\"(indexed|rejected|unreadable)\"");
  private static final String GIVEN_UP = ": given up after ";

  private final StringBuilder line = new StringBuilder();
  private final Set<String> indexed = ConcurrentHashMap.newKeySet();
  private final Set<String> rejected = ConcurrentHashMap.newKeySet();
  private final AtomicInteger failed = new AtomicInteger();

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
    var ended = ENDED.matcher(text);
    if (ended.find()) {
      var _ = (ended.group(2).equals("indexed") ? indexed : rejected).add(ended.group(1));
    } else if (text.contains(GIVEN_UP)) {
      failed.incrementAndGet();
    }
  }

  /// How many were indexed.
  int indexed() {
    return indexed.size();
  }

  /// How many were rejected, or failed for good.
  int others() {
    return rejected.size() + failed.get();
  }
}
