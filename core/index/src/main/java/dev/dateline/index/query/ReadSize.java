package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many postings to ask for at once: few after a leap, and twice as many each time that a list
/// is read on, but no more than the rest of the page likely takes.
///
/// A leap that is shorter than what was read last passes over few postings: it is no reason to
/// begin again.
///
/// DynamoDB's smallest charge for a query covers 4 KB: to ask for fewer postings than are in it
/// saves nothing.
final class ReadSize {
  /// What the smallest charge covers, if the postings are large.
  static final int SMALLEST = 10;

  /// The smallest charge, in read request units.
  static final double CHARGE = 0.5;

  private static final int LARGEST = 200;

  /// How many postings of each list to read first for each one that they are to share. With more,
  /// two frequent names take fewer reads, but a rare one and a frequent one more read units.
  private static final int OF_EACH = 2;

  private static final int LARGEST_OPENING = 52;

  /// From how many of the smallest charges apart positions are checked. Nearer ones are often read
  /// together, for fewer units.
  private static final double FAR = 2;

  private static final double MARGIN = 1.25;

  /// The largest number of positions in one request.
  private static final int MOST_CHECKED = 100;

  /// What was not found at all may still be found.
  private static final double HALF = 0.5;

  /// As finely as an id's first digits divide a day.
  private static final double SHORTEST_SPAN = 1e-6;

  /// A gap of at most this many postings, estimated from the last density, is read rather than
  /// skipped.
  private static final double SHORT_LEAP = 1;

  private final int opening;
  private final int afterLeap;
  private final int wanted;
  private int size;
  private int read;
  private int last;
  private @Nullable Position end;
  private double span;

  private int checked;
  private int present;

  private ReadSize(int opening, int afterLeap, int wanted) {
    this.opening = opening;
    this.afterLeap = afterLeap;
    this.wanted = wanted;
  }

  /// For a list from which `expected` consecutive postings are likely needed.
  static ReadSize expecting(int expected) {
    return new ReadSize(expected, expected, expected);
  }

  /// For a list that is compared with others to find `expected` postings that they share.
  static ReadSize sharing(int expected) {
    return new ReadSize(Math.min(OF_EACH * expected, LARGEST_OPENING), 1, expected);
  }

  /// How many to ask for next.
  ///
  /// @param from where the read begins
  /// @param meter knows what was read until now, also of other lists
  int next(Position from, ReadMeter meter) {
    if (size == 0) {
      size = Math.max(opening, meter.perCharge());
    } else {
      size = hasLeapt(from) ? Math.max(afterLeap, meter.perCharge()) : grown(meter);
    }
    return size;
  }

  /// Notes what a read from `from` gave.
  void got(List<Posting> postings, Position from) {
    last = postings.size();
    read += last;
    end = postings.isEmpty() ? from : postings.getLast().position();
    span = from.daysTo(end);
  }

  /// How many positions to check at once: as many as the rest of the page likely needs.
  int toCheck(ReadMeter meter) {
    double found = checked == 0 ? 1 : Math.max(HALF, present) / checked;
    double likely = Math.min(meter.wanted(wanted) / found, meter.left() / CHARGE);
    return (int) Math.clamp(likely, 1, MOST_CHECKED);
  }

  /// Notes that so many of the checked positions had postings.
  void checked(int positions, int postings) {
    checked += positions;
    present += postings;
  }

  /// Whether most of `positions` would take a read of their own, since much more is between them
  /// than the smallest charge covers.
  boolean isDenserThan(List<Position> positions, ReadMeter meter) {
    double days = positions.getFirst().daysTo(positions.getLast());
    return density() * days > FAR * meter.perCharge() * (positions.size() - 1);
  }

  /// How many postings a day the last read found; infinite before the first read.
  double density() {
    return end == null ? Double.POSITIVE_INFINITY : last / Math.max(span, SHORTEST_SPAN);
  }

  private boolean hasLeapt(Position from) {
    return end != null && end.daysTo(from) > SHORT_LEAP * span / last;
  }

  /// As many as some of the smallest charges cover. A little too much costs less time than another
  /// read.
  private int grown(ReadMeter meter) {
    double likely = Math.min(Math.min(2 * size, LARGEST), read * meter.outlook());
    int charge = meter.perCharge();
    return Math.max(1, (int) Math.ceil(MARGIN * likely / charge)) * charge;
  }
}
