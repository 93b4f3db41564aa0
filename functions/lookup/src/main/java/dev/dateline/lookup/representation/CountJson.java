package dev.dateline.lookup.representation;

import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.explore.Estimate;
import dev.dateline.index.query.Count;
import dev.dateline.lambda.json.JsonWriter;
import java.util.List;

/// A count as a JSON object: `{"count": 17, "exact": true}`.
public final class CountJson {
  private CountJson() {}

  /// The object, in UTF-8, with `low` and `high` unless the number is exact.
  ///
  /// @param readings what the names of the query stand for
  public static byte[] bytes(Estimate count, List<NameReading> readings) {
    return JsonWriter.object(
        json -> {
          SamplingJson.count(json, count);
          json.writeBooleanProperty("exact", count.isExact());
          ReadingsJson.write(json, readings);
        });
  }

  /// The object, in UTF-8.
  ///
  /// @param readings what the names of the query stand for
  public static byte[] bytes(Count count, List<NameReading> readings) {
    return JsonWriter.object(
        json -> {
          json.writeNumberProperty("count", count.articles());
          json.writeBooleanProperty("exact", count.exact());
          ReadingsJson.write(json, readings);
        });
  }
}
