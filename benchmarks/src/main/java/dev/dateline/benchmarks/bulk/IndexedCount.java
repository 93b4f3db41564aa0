package dev.dateline.benchmarks.bulk;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Counts finished articles in the logs of ingest and of its event queue. Each key counts once,
/// since events may be delivered twice.
final class IndexedCount extends OutputStream {
  private static final Pattern FINISHED =
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
    var finished = FINISHED.matcher(text);
    if (finished.find()) {
      var _ = (finished.group(2).equals("indexed") ? indexed : rejected).add(finished.group(1));
    } else if (text.contains(GIVEN_UP)) {
      failed.incrementAndGet();
    }
  }

  /// The number of indexed articles.
  int indexed() {
    return indexed.size();
  }

  /// The number of articles that were rejected or given up.
  int others() {
    return rejected.size() + failed.get();
  }
}
