package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.SortOrder;
import org.jspecify.annotations.Nullable;

/// A query that is answered page by page.
public sealed interface Query permits ArticleQuery, ArrivalQuery, RejectionQuery {
  /// The days of the answer.
  DateRange dates();

  /// The first position of the answer in time; null for that of its first day.
  default @Nullable Position earliest() {
    return null;
  }

  /// The order of the answer.
  SortOrder order();

  /// The same text for all equivalent queries. Cursors are bound to it, so it must not change
  /// between releases.
  String canonical();
}
