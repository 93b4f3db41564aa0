package dev.dateline.index.query;

import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Opens posting lists for the days and the order of a query.
///
/// @param thinning the sample of articles to find
record Lists(Query query, ReadMeter meter, Thinning thinning) {
  /// Opens lists without thinning.
  Lists(Query query, ReadMeter meter) {
    this(query, meter, Thinning.NONE);
  }

  SortOrder order() {
    return query.order();
  }

  /// The list of one term.
  ///
  /// @param size how much to read at once
  PostingStream list(Term term, Predicate<Posting> condition, ReadSize size) {
    return list(term, query.dates(), condition, size);
  }

  /// The monthly lists of the query's days as one stream.
  ///
  /// @param inARow how many consecutive postings are likely needed
  PostingStream months(MonthlyList lists, Predicate<Posting> condition, int inARow) {
    var first = YearMonth.from(query.dates().first());
    var last = YearMonth.from(query.dates().last());
    var months = first.equals(last) ? new TreeSet<>(Set.of(first)) : meter.months(lists);
    var streams = new ArrayDeque<PostingStream>();
    for (YearMonth month : inOrder(months.subSet(first, true, last, true))) {
      streams.add(list(lists.term(month), daysOf(month), condition, ReadSize.expecting(inARow)));
    }
    return new MonthStream(streams);
  }

  private PostingStream list(
      Term term, DateRange days, Predicate<Posting> condition, ReadSize size) {
    var range = within(ScanRange.of(days.first(), days.last(), query.order()));
    return new ListStream(meter, term, range, condition, size, thinning);
  }

  /// The part of `range` that the query's time includes.
  private ScanRange within(ScanRange range) {
    Position earliest = query.earliest();
    if (earliest == null || !earliest.day().equals(range.from())) {
      return range;
    }
    return order() == SortOrder.OLDEST_FIRST
        ? range.from(earliest)
        : range.until(order().next(earliest));
  }

  private NavigableSet<YearMonth> inOrder(NavigableSet<YearMonth> months) {
    return order() == SortOrder.OLDEST_FIRST ? months : months.descendingSet();
  }

  private DateRange daysOf(YearMonth month) {
    LocalDate first = query.dates().first();
    LocalDate last = query.dates().last();
    return new DateRange(
        first.isAfter(month.atDay(1)) ? first : month.atDay(1),
        last.isBefore(month.atEndOfMonth()) ? last : month.atEndOfMonth());
  }
}
