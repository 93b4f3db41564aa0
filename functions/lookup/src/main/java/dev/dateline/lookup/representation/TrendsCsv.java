package dev.dateline.lookup.representation;

import dev.dateline.index.explore.Trends;
import java.util.List;
import java.util.Optional;

/// Trends as a table.
public final class TrendsCsv {
  private TrendsCsv() {}

  /// The table, in UTF-8.
  ///
  /// @param trends empty if there are no articles
  public static byte[] bytes(Optional<Trends> trends) {
    var csv = new Csv();
    csv.row(
        List.of(
            "name", "type", "count", "low", "high", "texts", "sources", "share", "usual", "score",
            "new"));
    trends.ifPresent(found -> found.trends().forEach(trend -> csv.row(row(trend))));
    return csv.bytes();
  }

  private static List<String> row(Trends.Trend trend) {
    var count = trend.count();
    return List.of(
        Csv.safe(trend.name()),
        trend.type().code(),
        "" + count.count(),
        "" + count.low(),
        "" + count.high(),
        "" + trend.texts(),
        "" + trend.sources(),
        number(trend.share()),
        number(trend.usual()),
        number(trend.score()),
        "" + trend.isNew());
  }

  private static String number(double value) {
    return SamplingJson.rounded(value).toPlainString();
  }
}
