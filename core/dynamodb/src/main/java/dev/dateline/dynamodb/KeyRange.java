package dev.dateline.dynamodb;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import java.time.LocalDate;

/// The sort keys of a range of postings, from `first` to `last`, both included.
record KeyRange(String first, String last) {
  private static final LocalDate EARLIEST = LocalDate.of(0, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /// Sorts after the character that follows the day in a key.
  private static final String AFTER_DAY = "$";

  /// Sorts after every character of an id.
  private static final String AFTER_ID = "~";

  static KeyRange of(ScanRange range) {
    var first = range.from().isBefore(EARLIEST) ? EARLIEST : range.from();
    var last = range.to().isAfter(LATEST) ? LATEST : range.to();
    var days = new KeyRange(first.toString(), last + AFTER_DAY);
    ScanRange.Start start = range.start();
    var begun = start == null ? days : days.beginning(start, range.order());
    Position until = range.until();
    return until == null ? begun : begun.ending(until, range.order());
  }

  boolean isEmpty() {
    return first.compareTo(last) > 0;
  }

  private KeyRange beginning(ScanRange.Start start, SortOrder order) {
    String key = start.position().key();
    return switch (order) {
      case OLDEST_FIRST -> from(start.inclusive() ? key : key + AFTER_ID);
      case NEWEST_FIRST -> to(start.inclusive() ? key : justBefore(key));
    };
  }

  /// The part of this range before `until`.
  private KeyRange ending(Position until, SortOrder order) {
    return switch (order) {
      case OLDEST_FIRST -> to(justBefore(until.key()));
      case NEWEST_FIRST -> from(until.key() + AFTER_ID);
    };
  }

  /// The predecessor of `key`: all keys end in an id of the same length, so none is in between.
  private static String justBefore(String key) {
    int end = key.length() - 1;
    return key.substring(0, end) + (char) (key.charAt(end) - 1) + AFTER_ID;
  }

  private KeyRange from(String key) {
    return key.compareTo(first) > 0 ? new KeyRange(key, last) : this;
  }

  private KeyRange to(String key) {
    return key.compareTo(last) < 0 ? new KeyRange(first, key) : this;
  }
}
