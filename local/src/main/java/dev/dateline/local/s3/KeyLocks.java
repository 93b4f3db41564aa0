package dev.dateline.local.s3;

import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// Allows one writer per key at a time, so that sequencers are ordered like the changes. Different
/// keys rarely share a lock.
final class KeyLocks {
  private final ReentrantLock[] locks =
      Stream.generate(ReentrantLock::new).limit(4096).toArray(ReentrantLock[]::new);

  Held hold(String key) {
    var lock = locks[Math.floorMod(key.hashCode(), locks.length)];
    lock.lock();
    return lock::unlock;
  }

  /// A lock that is held until it is closed.
  interface Held extends AutoCloseable {
    @Override
    void close();
  }
}
