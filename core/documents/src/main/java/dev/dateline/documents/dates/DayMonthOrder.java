package dev.dateline.documents.dates;

import dev.dateline.articles.Coded;

/// Which comes first in a date such as `03/04/2023`.
public enum DayMonthOrder implements Coded {
  /// 3 April.
  DAY_FIRST("day-first"),
  /// 4 March.
  MONTH_FIRST("month-first");

  private final String code;

  DayMonthOrder(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
