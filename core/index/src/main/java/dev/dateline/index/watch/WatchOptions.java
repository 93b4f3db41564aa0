package dev.dateline.index.watch;

import java.time.Duration;

/// How watches are tested.
///
/// @param refresh for how long the writer remembers the watches; a change takes effect after this
///   time at the latest
/// @param freshness which articles are news
/// @param announcements receives new matches of watches
public record WatchOptions(Duration refresh, Freshness freshness, Announcements announcements) {
  private static final int MOST_SECONDS = 3600;

  /// Watches are cached for a minute; matches are not announced.
  public static final WatchOptions DEFAULT =
      new WatchOptions(Duration.ofMinutes(1), Freshness.USUAL, Announcements.NONE);

  /// The same with other announcements.
  public WatchOptions with(Announcements others) {
    return new WatchOptions(refresh, freshness, others);
  }

  /// Parses the number of seconds for which watches are remembered.
  ///
  /// @throws IllegalArgumentException if it is not a number from 0 to 3,600; the message continues
  ///   a sentence that starts with the name of the setting
  public static Duration parseRefresh(String seconds) {
    if (!seconds.matches("[0-9]{1,4}") || Integer.parseInt(seconds) > MOST_SECONDS) {
      throw new IllegalArgumentException(
          "must be a number of seconds from 0 to " + MOST_SECONDS + ", not " + seconds + ".");
    }
    return Duration.ofSeconds(Integer.parseInt(seconds));
  }
}
