package dev.dateline.benchmarks.table;

import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.TextFilter;
import dev.dateline.index.search.TextSearch;
import dev.dateline.index.search.WordComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A typical query, newest first.
///
/// @param description the label in the table
/// @param containing what the texts contain; empty for any
/// @param limit the page size; 0 to count all articles
record TypicalQuery(
    String description, DateRange dates, EntityFilter names, List<String> containing, int limit) {
  /// A page of all articles in a range of days.
  ///
  /// @param days the first and last day, separated by a slash; empty for all
  static TypicalQuery page(String description, String days, int limit) {
    return new TypicalQuery(description, dates(days), EntityFilter.NONE, List.of(), limit);
  }

  static TypicalQuery count(String description, String days) {
    return page(description, days, 0);
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

  TypicalQuery containing(String value) {
    return new TypicalQuery(description, dates, names, List.of(value), limit);
  }

  /// The partitions of the queried names.
  Stream<String> partitions() {
    return everyName().map(name -> Term.entity(name).value());
  }

  /// The results, the consumed read units, and the requests for the lists.
  Object[] cells(CountedReads reads) {
    double naming = reads.unitsOf(() -> everyName().forEach(reads::terms));
    var lines = new int[1];
    double finding = reads.unitsOf(() -> lines[0] = reads.answer(query(), limit));
    int requests = reads.requestsOf(() -> reads.answer(query(), limit));
    return new Object[] {description, lines[0], naming, finding, requests};
  }

  private Stream<String> everyName() {
    return Stream.of(names.all(), names.any(), names.not()).flatMap(List::stream);
  }

  private ArticleQuery query() {
    var search = TextSearch.of(containing, List.of(), WordComparison.FOLDED);
    return ArticleQuery.of(dates, names).with(TextFilter.NONE.withSearch(search));
  }

  private TypicalQuery with(List<String> all, List<String> any, List<String> not) {
    return new TypicalQuery(description, dates, EntityFilter.of(all, any, not), containing, limit);
  }

  private static DateRange dates(String days) {
    if (days.isEmpty()) {
      return DateRange.ALL;
    }
    String[] ends = days.split("/", 2);
    return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }
}
