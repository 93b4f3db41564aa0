package dev.dateline.lookup.representation;

import dev.dateline.index.explore.Estimate;
import dev.dateline.index.explore.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A timeline as a table.
public final class TimelineCsv {
  private TimelineCsv() {}

  /// The table, in UTF-8.
  public static byte[] bytes(Timeline timeline) {
    var csv = new Csv();
    csv.row(List.of("start", "end", "count", "low", "high", "total", "share", "partial"));
    timeline.buckets().forEach(bucket -> csv.row(row(bucket)));
    return csv.bytes();
  }

  private static List<String> row(Timeline.Bucket bucket) {
    var count = bucket.count();
    var total = bucket.total();
    String partial = TimelineJson.partial(bucket);
    return List.of(
        bucket.start().toString(),
        bucket.end().toString(),
        "" + count.count(),
        "" + count.low(),
        "" + count.high(),
        total == null ? "" : "" + total.count(),
        share(count, total),
        partial == null ? "" : partial);
  }

  private static String share(Estimate count, @Nullable Estimate total) {
    return total == null || total.count() == 0
        ? ""
        : SamplingJson.rounded((double) count.count() / total.count()).toPlainString();
  }
}
