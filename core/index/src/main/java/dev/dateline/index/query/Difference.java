package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.SortOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The positions that one stream has and another has not.
final class Difference implements PostingStream {
  private final SortOrder order;
  private final PostingStream wanted;
  private final PostingStream unwanted;

  Difference(SortOrder order, PostingStream wanted, PostingStream unwanted) {
    this.order = order;
    this.wanted = wanted;
    this.unwanted = unwanted;
  }

  @Override
  public @Nullable Position bound() {
    return wanted.bound();
  }

  @Override
  public List<Posting> current() {
    Position bound = wanted.bound();
    return bound != null && isAhead(unwanted.bound(), bound) ? wanted.current() : List.of();
  }

  @Override
  public void seek(Position target) {
    wanted.seek(target);
    leaveOut();
  }

  @Override
  public void step() {
    if (wanted.current().isEmpty()) {
      wanted.step();
    } else {
      unwanted.step();
    }
    leaveOut();
  }

  /// Passes over what both streams are known to have.
  private void leaveOut() {
    while (!wanted.current().isEmpty()) {
      Position position = wanted.current().getFirst().position();
      unwanted.seek(position);
      if (unwanted.current().isEmpty() || isAhead(unwanted.bound(), position)) {
        return;
      }
      wanted.seek(order.next(position));
    }
  }

  private boolean isAhead(@Nullable Position unwantedBound, Position bound) {
    return unwantedBound == null || order.isBefore(bound, unwantedBound);
  }
}
