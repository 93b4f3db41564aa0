package dev.dateline.documents.dates;

/// Which comes first in a date such as `03/04/2023`.
public enum DayMonthOrder {
  /// 3 April.
  DAY_FIRST,
  /// 4 March.
  MONTH_FIRST
}
