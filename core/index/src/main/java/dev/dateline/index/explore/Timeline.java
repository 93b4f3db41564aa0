package dev.dateline.index.explore;

import dev.dateline.index.query.Cursor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers of articles in consecutive periods.
///
/// @param interval the length of the buckets
/// @param first the first counted day; null if there is none
/// @param last the last counted day; null if there is none
/// @param buckets oldest first, including empty ones
/// @param sampling what the counts are based on
/// @param totals what the totals are based on; null without totals
/// @param next where the timeline continues; null at its end
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

  /// One period.
  ///
  /// @param start its first day
  /// @param end its last day
  /// @param from its first counted day
  /// @param to its last counted day
  /// @param count the articles of the counted days
  /// @param total the articles that `count` is a share of; null if not requested
  /// @param includesToday whether it includes today, so that the count may still grow
  public record Bucket(
      LocalDate start,
      LocalDate end,
      LocalDate from,
      LocalDate to,
      Estimate count,
      @Nullable Estimate total,
      boolean includesToday) {
    /// Whether the count leaves out days at the beginning.
    public boolean isCutAtStart() {
      return from.isAfter(start);
    }

    /// Whether the count leaves out days at the end.
    public boolean isCutAtEnd() {
      return to.isBefore(end);
    }
  }
}
