package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sorted sequence of positions that is read lazily.
///
/// A stream always knows a lower bound of its remaining positions, and sometimes the postings at
/// the bound. Only [#step()] reads, and each step is one read, or one of each list when several are
/// opened, so the caller can stop at any time and knows how far it got.
sealed interface PostingStream
    permits ListStream, MonthStream, Intersection, Union, Difference, TextStream {
  /// No remaining posting is before this position; null at the end of the stream.
  @Nullable Position bound();

  /// The postings at the bound, one for each list that has it; empty if not known yet.
  List<Posting> current();

  /// Skips everything before `target`. Reads nothing.
  void seek(Position target);

  /// Reads once. To be called only if [#bound()] is not null and [#current()] is empty.
  void step();

  /// The next positions that are known, from the bound on and without gaps; empty if unknown.
  default List<Position> known() {
    return List.of();
  }

  /// Reads once like [#step()], if only `wanted` of the following positions matter: whatever is
  /// between them may be left out.
  ///
  /// @param wanted the first is the bound
  default void step(List<Position> wanted) {
    step();
  }
}
