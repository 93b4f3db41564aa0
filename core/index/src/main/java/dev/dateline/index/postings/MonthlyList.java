package dev.dateline.index.postings;

import java.time.YearMonth;

/// Posting lists of which every month has one. Which months there are is registered, so that a
/// range without end has one.
public enum MonthlyList {
  /// Articles, by the month in which they were published.
  ARTICLES,
  /// Uploads that cannot be articles, by the month in which they were rejected.
  REJECTIONS;

  /// The list of `month`.
  public Term term(YearMonth month) {
    return switch (this) {
      case ARTICLES -> Term.month(month);
      case REJECTIONS -> Term.rejected(month);
    };
  }
}
