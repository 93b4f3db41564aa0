package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One posting list, less the postings that a condition rules out.
final class ListStream implements PostingStream {
  private final ReadMeter meter;
  private final Term term;
  private final Predicate<Posting> condition;
  private final ReadSize size;
  private final Direction direction;
  private final ScanRange whole;
  private final Position end;
  private final ArrayDeque<Posting> buffer = new ArrayDeque<>();

  /// Where what is not yet read begins; null where all is read.
  private @Nullable Position unread;

  /// @param whole the days to read, from their edge
  ListStream(
      ReadMeter meter, Term term, ScanRange whole, Predicate<Posting> condition, ReadSize size) {
    this.meter = meter;
    this.term = term;
    this.whole = whole;
    this.condition = condition;
    this.size = size;
    this.direction = Direction.of(whole.order());
    this.end = direction.endOf(whole.from(), whole.to());
    this.unread = direction.startOf(whole.from(), whole.to());
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
    while (!buffer.isEmpty() && direction.isBefore(buffer.getFirst().position(), target)) {
      buffer.removeFirst();
    }
    if (buffer.isEmpty() && unread != null && direction.isBefore(unread, target)) {
      unread = beyondEnd(target) ? null : target;
    }
  }

  @Override
  public void step() {
    if (unread == null) {
      return;
    }
    PostingBatch slice = meter.read(term, whole.from(unread), size.next(unread, meter));
    for (Posting posting : slice.postings()) {
      if (condition.test(posting)) {
        buffer.addLast(posting);
      }
    }
    size.got(slice.postings(), unread);
    unread = resume(slice);
  }

  private @Nullable Position resume(PostingBatch slice) {
    ScanRange rest = slice.resume();
    if (rest == null || rest.start() == null) {
      return null;
    }
    Position at = rest.start().position();
    Position from = rest.start().inclusive() ? at : direction.next(at);
    return beyondEnd(from) ? null : from;
  }

  private boolean beyondEnd(Position position) {
    return direction.isBefore(end, position);
  }
}
