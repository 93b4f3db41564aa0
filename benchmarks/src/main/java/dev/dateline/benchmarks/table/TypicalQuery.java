package dev.dateline.benchmarks.table;

import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A query as people ask it, newest first.
///
/// @param what it is, in words
/// @param limit how many lines are asked for; 0 to count them
record TypicalQuery(String what, DateRange dates, EntityFilter names, int limit) {
  /// A page of all articles of some days.
  ///
  /// @param days the first and the last, with a slash between; empty for all
  static TypicalQuery page(String what, String days, int limit) {
    return new TypicalQuery(what, dates(days), EntityFilter.NONE, limit);
  }

  static TypicalQuery count(String what, String days) {
    return page(what, days, 0);
  }

  TypicalQuery naming(String... all) {
    return with(List.of(all), names.any(), names.not());
  }

  TypicalQuery orNaming(String... any) {
    return with(names.all(), List.of(any), names.not());
  }

  TypicalQuery notNaming(String... not) {
    return with(names.all(), names.any(), List.of(not));
  }

  /// The lists of the names as they are written.
  Stream<String> partitions() {
    return everyName().map(name -> Term.entity(name).value());
  }

  /// What it found, and what that took.
  Object[] cells(CountedReads reads) {
    double naming = reads.unitsOf(() -> everyName().forEach(reads::terms));
    var lines = new int[1];
    double finding = reads.unitsOf(() -> lines[0] = reads.answer(query(), limit));
    return new Object[] {what, lines[0], naming, finding};
  }

  private Stream<String> everyName() {
    return Stream.of(names.all(), names.any(), names.not()).flatMap(List::stream);
  }

  private ArticleQuery query() {
    return ArticleQuery.of(dates, names);
  }

  private TypicalQuery with(List<String> all, List<String> any, List<String> not) {
    return new TypicalQuery(what, dates, EntityFilter.of(all, any, not), limit);
  }

  private static DateRange dates(String days) {
    if (days.isEmpty()) {
      return DateRange.ALL;
    }
    String[] ends = days.split("/", 2);
    return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }
}
