package dev.dateline.lookup.parameters;

import dev.dateline.articles.Coded;
import dev.dateline.index.explore.Interval;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.Cursor;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Thinning;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parameters of a timeline.
public final class TimelineParameters {
  private static final String AUTO = "auto";
  private static final String TOTAL = "total";
  private static final String SOURCE = "source";

  private TimelineParameters() {}

  /// The interval that `interval` names; empty for an automatic choice.
  public static Optional<Interval> interval(ParameterReader reader) {
    var codes = new ArrayList<String>(List.of(AUTO));
    List.of(Interval.values()).forEach(interval -> codes.add(interval.code()));
    return Coded.ofCode(Interval.values(), reader.choice("interval", codes, code -> code, AUTO));
  }

  /// What counts are shares of; null if `per` was not sent.
  public static @Nullable String per(ParameterReader reader) {
    String per = reader.choice("per", List.of(TOTAL, SOURCE), word -> word, "");
    if (per.equals(SOURCE) && !reader.has(SOURCE)) {
      reader.reject(
          InvalidParameter.of(
              ProblemType.CONFLICTING_PARAMETERS,
              "per",
              per,
              "Name the source with source, or give per=total."));
    }
    return per.isEmpty() ? null : per;
  }

  /// The query for the total that the articles of `query` are a share of; null for no share.
  public static @Nullable ArticleQuery base(@Nullable String per, ArticleQuery query) {
    if (per == null) {
      return null;
    }
    var all = ArticleQuery.of(query.dates(), EntityFilter.NONE);
    return per.equals(SOURCE) ? all.withSource(query.source()) : all;
  }

  /// The share of the articles to read; null for as many as the budget allows.
  public static @Nullable Thinning thinning(ParameterReader reader) {
    String text = reader.one("sample");
    if (text == null || text.isBlank()) {
      return null;
    }
    for (int shift = 0; shift <= Thinning.MOST_SHIFT; shift++) {
      if (text.equals(shift == 0 ? "1" : "1/" + (1 << shift))) {
        return new Thinning(shift, 1);
      }
    }
    reader.invalid("sample", text, "Give 1 for all articles, or 1/2, 1/4, 1/8 and so on.");
    return null;
  }

  /// Adds an error if `days` have too many buckets of `interval`.
  public static void requireFew(ParameterReader reader, Interval interval, DateRange days) {
    var from = days.from();
    var to = days.to();
    if (from == null || to == null || interval.buckets(from, to) <= Interval.MOST_BUCKETS) {
      return;
    }
    var possible = Interval.possible(from, to);
    String detail =
        possible
            .map(other -> "Give interval=" + other.code() + ", or fewer days.")
            .orElse("Give fewer days.");
    reader.reject(
        new InvalidParameter(
            ProblemType.INVALID_PARAMETER,
            "interval",
            interval.code(),
            "A timeline has at most 1,000 buckets. " + detail,
            possible.map(Interval::code).orElse(null)));
  }

  /// Where the page of `query` starts; null for the beginning.
  public static @Nullable Cursor cursor(ParameterReader reader, ArticleQuery query) {
    return PageParameters.page(reader, query, 1).cursor();
  }
}
