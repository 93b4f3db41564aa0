package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One posting list without the postings that a condition or a thinning excludes.
///
/// If a thinning excludes more postings in a row than the smallest charge covers, they are skipped;
/// otherwise it is cheaper to read them.
final class ListStream implements PostingStream {
  private final ReadMeter meter;
  private final Term term;
  private final Predicate<Posting> condition;
  private final ReadSize size;
  private final Thinning thinning;
  private final SortOrder order;
  private final ScanRange whole;

  /// The first position after the range.
  private final Position limit;

  private final ArrayDeque<Posting> buffer = new ArrayDeque<>();

  /// The first unread position; null if everything is read.
  private @Nullable Position unread;

  /// @param whole what to read
  ListStream(
      ReadMeter meter,
      Term term,
      ScanRange whole,
      Predicate<Posting> condition,
      ReadSize size,
      Thinning thinning) {
    this.meter = meter;
    this.term = term;
    this.whole = whole;
    this.condition = condition;
    this.size = size;
    this.thinning = thinning;
    this.order = whole.order();
    Position until = whole.until();
    this.limit = until == null ? order.next(order.endOf(whole.from(), whole.to())) : until;
    ScanRange.Start start = whole.start();
    this.unread = orEnd(start == null ? order.startOf(whole.from(), whole.to()) : start.position());
  }

  @Override
  public @Nullable Position bound() {
    Posting first = buffer.peekFirst();
    return first == null ? unread : first.position();
  }

  @Override
  public List<Posting> current() {
    Posting first = buffer.peekFirst();
    return first == null ? List.of() : List.of(first);
  }

  @Override
  public void seek(Position target) {
    while (!buffer.isEmpty() && order.isBefore(buffer.getFirst().position(), target)) {
      buffer.removeFirst();
    }
    if (buffer.isEmpty() && unread != null && order.isBefore(unread, target)) {
      unread = orEnd(target);
    }
  }

  @Override
  public void step() {
    if (unread == null) {
      return;
    }
    ScanRange range = rangeFrom(unread);
    PostingBatch batch = meter.read(term, range, size.next(unread, meter));
    for (Posting posting : batch.postings()) {
      if (thinning.has(posting.position()) && condition.test(posting)) {
        buffer.addLast(posting);
      }
    }
    size.got(batch.postings(), unread);
    unread = resume(batch, range.until());
  }

  @Override
  public List<Position> known() {
    return buffer.stream().map(Posting::position).toList();
  }

  @Override
  public void step(List<Position> wanted) {
    int number = Math.min(wanted.size(), size.toCheck(meter));
    var some = wanted.subList(0, number);
    if (number > 1 && size.isDenserThan(some, meter)) {
      check(some);
    } else {
      step();
    }
  }

  /// Asks for `wanted` only, in one request, instead of leaping to each in turn.
  private void check(List<Position> wanted) {
    PostingBatch batch = meter.at(term, wanted);
    batch.postings().stream().filter(condition).forEach(buffer::addLast);
    size.checked(wanted.size(), batch.postings().size());
    unread = orEnd(order.next(wanted.getLast()));
  }

  /// The range to read from `from` on: all of it, or what the thinning includes of that day.
  private ScanRange rangeFrom(Position from) {
    ScanRange rest = whole.from(from);
    if (thinning.isNone() || size.density() * thinning.step() <= meter.perCharge()) {
      return rest;
    }
    Position until = thinning.until(from.day());
    return order.isBefore(until, limit) ? rest.until(until) : rest;
  }

  private @Nullable Position resume(PostingBatch batch, @Nullable Position until) {
    ScanRange rest = batch.resume();
    if (rest == null || rest.start() == null) {
      return until == null ? null : orEnd(until);
    }
    Position at = rest.start().position();
    return orEnd(rest.start().inclusive() ? at : order.next(at));
  }

  /// The first position from `position` on that the range and the thinning may include.
  private @Nullable Position orEnd(Position position) {
    Position next = thinning.from(position);
    return order.isBefore(next, limit) ? next : null;
  }
}
