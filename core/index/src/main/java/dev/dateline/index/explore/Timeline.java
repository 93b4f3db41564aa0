package dev.dateline.index.explore;

import dev.dateline.index.query.Cursor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many articles there are in each of some stretches of time, one after the other without gaps.
///
/// @param interval how long the buckets are
/// @param first the first day that was counted; null if there is none
/// @param last the last day that was counted; null if there is none
/// @param buckets oldest first, also those without articles
/// @param sampling what the counts are based on
/// @param totals what the totals are based on; null without totals
/// @param next where the timeline goes on; null at its end
public record Timeline(
    Interval interval,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<Bucket> buckets,
    Sampling sampling,
    @Nullable Sampling totals,
    @Nullable Cursor next) {
  public Timeline {
    buckets = List.copyOf(buckets);
  }

  /// One range of time.
  ///
  /// @param start its first day by the calendar
  /// @param end its last day by the calendar
  /// @param from the first of its days that was counted
  /// @param to the last of its days that was counted
  /// @param count the articles of the days that were counted
  /// @param total the articles that `count` is a share of; null if none were asked for
  /// @param isOfNow whether it has today, so that more may come
  public record Bucket(
      LocalDate start,
      LocalDate end,
      LocalDate from,
      LocalDate to,
      Estimate count,
      @Nullable Estimate total,
      boolean isOfNow) {
    /// Whether days at its beginning were not counted.
    public boolean isCutAtStart() {
      return from.isAfter(start);
    }

    /// Whether days at its end were not counted.
    public boolean isCutAtEnd() {
      return to.isBefore(end);
    }
  }
}
