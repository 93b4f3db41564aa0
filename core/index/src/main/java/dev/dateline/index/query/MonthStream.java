package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// The lists of several months as one list.
final class MonthStream implements PostingStream {
  private final Queue<? extends PostingStream> months;

  /// @param months a list for each month, in the order of the query
  MonthStream(Queue<? extends PostingStream> months) {
    this.months = months;
  }

  @Override
  public @Nullable Position bound() {
    PostingStream month = month();
    return month == null ? null : month.bound();
  }

  @Override
  public List<Posting> current() {
    PostingStream month = month();
    return month == null ? List.of() : month.current();
  }

  @Override
  public void seek(Position target) {
    for (PostingStream month = month(); month != null; month = month()) {
      month.seek(target);
      if (month.bound() != null) {
        return;
      }
    }
  }

  @Override
  public void step() {
    PostingStream month = month();
    if (month != null) {
      month.step();
    }
  }

  /// The first month that is not read to its end.
  private @Nullable PostingStream month() {
    PostingStream month = months.peek();
    while (month != null && month.bound() == null) {
      months.remove();
      month = months.peek();
    }
    return month;
  }
}
