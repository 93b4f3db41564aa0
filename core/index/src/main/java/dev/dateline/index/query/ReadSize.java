package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many postings to ask for at once: few at first and after a leap, twice as many each time
/// that a list is read on; but no more than half of what the rest of the page likely takes, so that
/// it ends in small reads, and little is read in vain.
///
/// A leap that is shorter than what was read last passes over few postings: it is no reason to
/// begin anew.
///
/// DynamoDB's smallest charge for a query covers 4 KB: to ask for fewer postings than are in it
/// saves nothing.
final class ReadSize {
  /// What the smallest charge covers, if the postings are large.
  static final int SMALLEST = 10;

  /// The smallest charge, in read request units.
  static final double CHARGE = 0.5;

  private static final int LARGEST = 200;

  /// As finely as an id's first digits divide a day.
  private static final double SHORTEST_SPAN = 1e-6;

  /// A leap over so few postings, by how dense they were last, is none.
  private static final double SHORT_LEAP = 1;

  private final int expected;
  private int size;
  private int read;
  private int last;
  private @Nullable Position end;
  private double span;

  private ReadSize(int expected) {
    this.expected = expected;
  }

  /// For a list of which `expected` postings in a row are likely needed.
  static ReadSize expecting(int expected) {
    return new ReadSize(expected);
  }

  /// How many to ask for next.
  ///
  /// @param from where the read begins
  /// @param meter knows what was read until now, also of other lists
  int next(Position from, ReadMeter meter) {
    size = size == 0 || hasLeapt(from) ? first(meter) : grown(meter);
    return size;
  }

  /// Notes what a read from `from` gave.
  void got(List<Posting> postings, Position from) {
    last = postings.size();
    read += last;
    end = postings.isEmpty() ? from : postings.getLast().position();
    span = from.daysTo(end);
  }

  /// How many postings a day the last read found; infinite before the first read.
  double density() {
    return end == null ? Double.POSITIVE_INFINITY : last / Math.max(span, SHORTEST_SPAN);
  }

  private boolean hasLeapt(Position from) {
    return end != null && end.daysTo(from) > SHORT_LEAP * span / last;
  }

  private int first(ReadMeter meter) {
    return Math.max(expected, meter.perCharge());
  }

  /// As many as some of the smallest charges cover.
  private int grown(ReadMeter meter) {
    double likely = Math.min(Math.min(2 * size, LARGEST), read * meter.outlook() / 2);
    int charge = meter.perCharge();
    return Math.max(1, (int) (likely / charge)) * charge;
  }
}
