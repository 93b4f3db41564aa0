package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.SortOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The positions of one stream that another does not have.
final class Difference implements PostingStream {
  private final SortOrder order;
  private final PostingStream included;
  private final PostingStream excluded;

  Difference(SortOrder order, PostingStream included, PostingStream excluded) {
    this.order = order;
    this.included = included;
    this.excluded = excluded;
  }

  @Override
  public @Nullable Position bound() {
    return included.bound();
  }

  @Override
  public List<Posting> current() {
    Position bound = included.bound();
    return bound != null && isAhead(excluded.bound(), bound) ? included.current() : List.of();
  }

  @Override
  public void seek(Position target) {
    included.seek(target);
    leaveOut();
  }

  @Override
  public void step() {
    if (included.current().isEmpty()) {
      included.step();
    } else {
      excluded.step();
    }
    leaveOut();
  }

  /// Skips positions that both streams are known to have.
  private void leaveOut() {
    while (!included.current().isEmpty()) {
      Position position = included.current().getFirst().position();
      excluded.seek(position);
      if (excluded.current().isEmpty() || isAhead(excluded.bound(), position)) {
        return;
      }
      included.seek(order.next(position));
    }
  }

  private boolean isAhead(@Nullable Position excludedBound, Position bound) {
    return excludedBound == null || order.isBefore(bound, excludedBound);
  }
}
