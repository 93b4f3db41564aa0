package dev.dateline.index.query;

import dev.dateline.index.postings.SortOrder;

/// A query that is answered page by page.
public sealed interface Query permits ArticleQuery, RejectionQuery {
  /// The days of the answer.
  DateRange dates();

  /// The order of the answer.
  SortOrder order();

  /// The same text for all equivalent queries. Cursors are bound to it, so it must not change
  /// between releases.
  String canonical();
}
