package dev.dateline.index.postings;

import java.time.YearMonth;

/// Posting lists that exist once for each month. The months are registered, so that an open-ended
/// range can be read.
public enum MonthlyList {
  /// Articles by month of publication.
  ARTICLES,
  /// Rejected uploads by month of rejection.
  REJECTIONS,
  /// Articles by month of arrival.
  ARRIVALS;

  /// The list of `month`.
  public Term term(YearMonth month) {
    return switch (this) {
      case ARTICLES -> Term.month(month);
      case REJECTIONS -> Term.rejected(month);
      case ARRIVALS -> Term.arrived(month);
    };
  }
}
