package dev.dateline.index.watch;

import java.util.List;

/// The port to the storage of watches. Safe for concurrent use by threads and processes.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public interface WatchStore {
  /// All watches, by name. Strongly consistent. Leaves out watches of a newer release that this one
  /// cannot test.
  List<Watch> all();

  /// Stores `watch` in place of the one with its name.
  void put(Watch watch);

  /// Removes the watch with this name, if there is one.
  void remove(String name);
}
