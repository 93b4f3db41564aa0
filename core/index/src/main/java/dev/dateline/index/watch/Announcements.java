package dev.dateline.index.watch;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import java.util.List;

/// The port for telling others at once what watches found.
@FunctionalInterface
public interface Announcements {
  /// Tells nobody.
  Announcements NONE = found -> {};

  /// Tells of `found`. Failures are not thrown: the watch's list has the articles anyway.
  void announce(List<WatchMatch> found);

  /// An article that a watch found.
  ///
  /// @param watch the watch's name
  /// @param arrival its position in the watch's list
  record WatchMatch(String watch, Position arrival, Payload.Arrived payload) {}
}
