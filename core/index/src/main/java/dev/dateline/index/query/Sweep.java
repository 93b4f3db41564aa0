package dev.dateline.index.query;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.SortOrder;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads the days of an answer in waves of parallel reads.
///
/// If the days cost more than expected, the rest is read with a sparser thinning, which is also
/// applied to what was found already, as if it had been chosen from the beginning.
final class Sweep {
  private static final int AT_ONCE = 32;

  /// The minimum cost of a segment in read units; a smaller one would be mostly rounding.
  private static final double SMALLEST = 4;

  /// Enough segments for several waves, so that the cost can be checked in between.
  private static final int PARTS_OF_LARGE = 3 * AT_ONCE;

  private static final double LARGE = 10 * AT_ONCE;

  /// The limit of a single read.
  private static final int MOST_EXPECTED = 1000;

  private static final double TOLERANCE = 1.1;

  /// A sample that is nearly done is finished, even if that takes a little more than it may.
  private static final double OVERRUN = 1.25;

  private final AnswerReader answer;
  private final Outlook outlook;
  private final double readUnits;
  private final Bounds bounds;
  private final Deque<Segment> unread = new ArrayDeque<>();
  private List<Posting> found = new ArrayList<>();
  private Thinning thinning;
  private double consumed;

  /// The ratio of the actual to the expected cost so far.
  private double surplus = 1;

  /// @param readUnits the budget for finding articles and for what they cost then
  /// @param bounds what the thinning may become
  Sweep(AnswerReader answer, Outlook outlook, Thinning thinning, double readUnits, Bounds bounds) {
    this.answer = answer;
    this.outlook = outlook;
    this.thinning = thinning;
    this.readUnits = readUnits;
    this.bounds = bounds;
  }

  /// The sample of the days from `from` to `last`.
  ///
  /// @param consumedBefore read units that the probes consumed
  Sample of(Position from, LocalDate last, double consumedBefore) {
    double days = new Segment(from, last).days();
    unread.addAll(Segment.divide(from, last, parts(outlook.cost(thinning, days))));
    do {
      wave();
    } while (!unread.isEmpty() && consumed < limit());
    found.sort(Comparator.comparing(Posting::position));
    Position next = next(from);
    var read = next == null ? found : found.stream().filter(isBefore(next)).toList();
    LocalDate end =
        next == null ? last : next.equals(startOf(next)) ? next.day().minusDays(1) : next.day();
    return new Sample(
        thinning,
        from.day(),
        end,
        read,
        next == null ? null : Cursor.at(next),
        consumed + consumedBefore);
  }

  private static Predicate<Posting> isBefore(Position next) {
    return posting -> posting.position().compareTo(next) < 0;
  }

  private static int parts(double cost) {
    return cost > LARGE ? PARTS_OF_LARGE : Math.clamp((long) (cost / SMALLEST), 1, AT_ONCE);
  }

  /// Where the answer continues: after a whole day, unless no day was read whole.
  private @Nullable Position next(Position from) {
    if (unread.isEmpty()) {
      return null;
    }
    Position at = unread.getFirst().from();
    return at.day().equals(from.day()) ? at : startOf(at);
  }

  private static Position startOf(Position position) {
    return SortOrder.OLDEST_FIRST.startOf(position.day(), position.day());
  }

  /// What finding articles may consume, beside what those that are found and expected cost then.
  private double limit() {
    double expected = found.size() + outlook.articles(daysLeft()) * thinning.share();
    double most = readUnits - bounds.price(expected);
    return bounds.mostStep() > 0 ? OVERRUN * most : most;
  }

  private double daysLeft() {
    return unread.stream().mapToDouble(Segment::days).sum();
  }

  private void wave() {
    var wave = new ArrayList<Segment>();
    while (wave.size() < AT_ONCE && !unread.isEmpty()) {
      wave.add(unread.removeFirst());
    }
    double allowance = Math.max(1, (limit() - consumed) / wave.size());
    var reads = new ArrayList<Callable<PartialAnswer>>();
    wave.forEach(segment -> reads.add(() -> read(segment, allowance)));
    take(wave, new Parallel(AT_ONCE).run(reads));
    if (bounds.mostStep() > 0) {
      adjust();
    }
  }

  private PartialAnswer read(Segment segment, double allowance) {
    double expected = outlook.articles(segment.days()) * thinning.share();
    int inARow = (int) Math.clamp(TOLERANCE * expected, 1, MOST_EXPECTED);
    return answer.read(
        segment.from(), segment.last(), thinning, inARow, Integer.MAX_VALUE, allowance);
  }

  private void take(List<Segment> wave, List<PartialAnswer> parts) {
    double took = 0;
    double expected = 0;
    for (int i = wave.size() - 1; i >= 0; i--) {
      Segment segment = wave.get(i);
      PartialAnswer part = parts.get(i);
      found.addAll(part.postings());
      took += part.readUnits();
      expected += outlook.cost(thinning, segment.days());
      if (part.next() != null) {
        Segment rest = segment.after(part.next());
        expected -= outlook.cost(thinning, rest.days());
        unread.addFirst(rest);
      }
    }
    consumed += took;
    surplus = took / Math.max(expected, ReadSize.CHARGE);
  }

  /// Makes the thinning sparser until the rest likely fits the budget.
  private void adjust() {
    double left = Math.max(limit() - consumed, 1);
    double days = daysLeft();
    while (surplus * outlook.cost(thinning, days) > TOLERANCE * left) {
      boolean isDense = outlook.isDense(thinning) || surplus > 2 * TOLERANCE;
      if (isDense && thinning.shift() < Thinning.MOST_SHIFT) {
        surplus /= outlook.isDense(thinning) ? 1 : 2;
        thinning = thinning.halved(1);
      } else if (2 * thinning.step() <= bounds.mostStep()) {
        thinning = new Thinning(thinning.shift(), 2 * thinning.step());
      } else {
        break;
      }
    }
    found = new ArrayList<>(found.stream().filter(p -> thinning.has(p.position())).toList());
  }
}
