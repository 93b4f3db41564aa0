package dev.dateline.index.explore;

import dev.dateline.index.postings.Posting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Counts articles by the day on which they were published.
final class DayCounts {
  private DayCounts() {}

  static NavigableMap<LocalDate, Integer> of(Collection<Posting> postings) {
    var days = new TreeMap<LocalDate, Integer>();
    postings.forEach(posting -> days.merge(posting.position().day(), 1, Integer::sum));
    return days;
  }
}
