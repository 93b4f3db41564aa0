package dev.dateline.local.s3;

import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// Lets one writer at a time change an object, so that sequencers come in the order of the changes.
/// Unrelated keys seldom share a lock.
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
