package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of an answer, and the cost of reading it.
///
/// @param postings one for each article
/// @param next where reading stopped; null at the end
/// @param readUnits DynamoDB read request units consumed
/// @param readOn the ratio of the cost of long requests to that of these
/// @param lists the number of lists read
record PartialAnswer(
    List<Posting> postings, @Nullable Position next, double readUnits, double readOn, int lists) {

  static PartialAnswer of(List<Posting> postings, @Nullable Position next, ReadMeter meter) {
    return new PartialAnswer(
        postings, next, meter.consumed(), readOn(meter), Math.max(1, meter.lists()));
  }

  /// Requests are rounded up to the next charge, which matters less for longer ones.
  private static double readOn(ReadMeter meter) {
    double charges = (double) meter.postings() / meter.perCharge();
    return meter.requests() > 1 || meter.postings() == 0
        ? 1
        : Math.min(1, charges * ReadSize.CHARGE / meter.consumed());
  }
}
