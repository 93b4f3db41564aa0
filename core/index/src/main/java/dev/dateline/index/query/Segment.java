package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Consecutive days still to be read.
///
/// @param from where to begin
/// @param last the last day
record Segment(Position from, LocalDate last) {
  private static final ArticleId LOWEST = new ArticleId("0000000000000000");

  /// The number of days, counting a partial day as a fraction.
  double days() {
    return Math.max(0, from.daysTo(new Position(last.plusDays(1), LOWEST)));
  }

  /// The rest of this segment from `next` on.
  Segment after(Position next) {
    return new Segment(next, last);
  }

  /// Divides the days from `from` to `last` into `parts` of about equal length, at least a day
  /// each.
  static List<Segment> divide(Position from, LocalDate last, int parts) {
    long days = last.toEpochDay() - from.day().toEpochDay() + 1;
    long length = Math.max(1, Math.ceilDiv(days, parts));
    var segments = new ArrayList<Segment>();
    var start = from;
    while (!start.day().isAfter(last)) {
      LocalDate end = start.day().plusDays(length - 1);
      segments.add(new Segment(start, end.isBefore(last) ? end : last));
      start = new Position(end.plusDays(1), LOWEST);
    }
    return segments;
  }
}
