package dev.dateline.index.query;

import dev.dateline.index.postings.SortOrder;

/// Something that is answered page by page.
public sealed interface Query permits ArticleQuery, RejectionQuery {
  /// The days that the answer is of.
  DateRange dates();

  /// The order of the answer.
  SortOrder order();

  /// One text for all queries that mean the same; the same in every release, since cursors are
  /// bound to it.
  String canonical();
}
