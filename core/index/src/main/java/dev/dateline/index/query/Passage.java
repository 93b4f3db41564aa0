package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What reading on in an answer for a while gave, and what it took.
///
/// @param postings one for each article that was found
/// @param next where it stopped; null at the end
/// @param readUnits what it consumed, in DynamoDB's read request units
/// @param readOn what it would consume for each that it did, once requests are no longer small
/// @param lists how many lists it read
record Passage(
    List<Posting> postings, @Nullable Position next, double readUnits, double readOn, int lists) {

  static Passage of(List<Posting> postings, @Nullable Position next, ReadMeter meter) {
    return new Passage(postings, next, meter.consumed(), readOn(meter), Math.max(1, meter.lists()));
  }

  /// A single request is rounded up to the next charge, of which a longer one has little.
  private static double readOn(ReadMeter meter) {
    double charges = (double) meter.postings() / meter.perCharge();
    return meter.requests() > 1 || meter.postings() == 0
        ? 1
        : Math.min(1, charges * ReadSize.CHARGE / meter.consumed());
  }
}
