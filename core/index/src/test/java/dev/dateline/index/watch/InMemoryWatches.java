package dev.dateline.index.watch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Watches in memory.
public final class InMemoryWatches implements WatchStore {
  private static final int LONGEST_KEY = 1024;

  private final Map<String, Watch> byName = new TreeMap<>();
  private int reads;

  @Override
  public synchronized List<Watch> all() {
    reads++;
    return List.copyOf(byName.values());
  }

  @Override
  public synchronized void put(Watch watch) {
    byName.put(watch.name(), watch);
  }

  @Override
  public synchronized void remove(String name) {
    if (name.isEmpty() || name.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("DynamoDB has no such keys");
    }
    byName.remove(name);
  }

  /// How often the watches were read.
  synchronized int reads() {
    return reads;
  }
}
