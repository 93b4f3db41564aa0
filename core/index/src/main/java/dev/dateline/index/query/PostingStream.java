package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sorted sequence of positions, read as far as it must be and no further.
///
/// A stream always knows a bound before which it has nothing, and sometimes what is at the bound.
/// Only [#step()] reads, and each step is one read: so whoever drives a stream can stop at any time
/// and knows how far it got.
sealed interface PostingStream permits ListStream, MonthStream, Intersection, Union, Difference {
  /// No posting of this stream comes before this position; null where none comes at all.
  @Nullable Position bound();

  /// The postings at the bound, one for each list that has it; empty while that is not known.
  List<Posting> current();

  /// Leaves out all that comes before `target`. Reads nothing.
  void seek(Position target);

  /// Reads once, to know more. Only where [#bound()] is not null and [#current()] is empty.
  void step();
}
