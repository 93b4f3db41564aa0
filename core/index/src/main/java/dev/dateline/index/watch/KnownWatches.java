package dev.dateline.index.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The watches, read again after some time. Thread-safe.
final class KnownWatches {
  private record Read(List<Watch> watches, Instant time) {}

  private final WatchStore store;
  private final InstantSource clock;
  private final Duration lifetime;
  private volatile @Nullable Read last;

  /// @param lifetime how long watches are remembered
  KnownWatches(WatchStore store, InstantSource clock, Duration lifetime) {
    this.store = store;
    this.clock = clock;
    this.lifetime = lifetime;
  }

  List<Watch> all() {
    var known = last;
    var now = clock.instant();
    if (known == null || !now.isBefore(known.time().plus(lifetime))) {
      known = new Read(List.copyOf(store.all()), now);
      last = known;
    }
    return known.watches();
  }
}
