package dev.dateline.benchmarks.engine;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A query for the newest articles.
///
/// @param label its label in the table
/// @param month the month of the articles; null for any
/// @param names the names that each article must have
record ComparedQuery(String label, @Nullable YearMonth month, List<String> names) {
  /// The size of a page.
  static final int PAGE = 25;

  /// The queries of the warm-lookup benchmark.
  static final List<ComparedQuery> ALL =
      List.of(
          new ComparedQuery("a month", YearMonth.of(2018, 6), List.of()),
          new ComparedQuery("an entity", null, List.of("NATO")),
          new ComparedQuery("two entities", null, List.of("NATO", "London")));
}
