package dev.dateline.lookup.representation;

import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.explore.Timeline;
import dev.dateline.lambda.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A timeline as a JSON object.
public final class TimelineJson {
  private TimelineJson() {}

  /// The object, in UTF-8.
  ///
  /// @param per what counts are shares of; null for no shares
  /// @param list the query for the articles of a bucket
  /// @param next the cursor of the next page; null at the end
  public static byte[] bytes(
      Timeline timeline,
      @Nullable String per,
      ListQuery list,
      List<NameReading> readings,
      @Nullable String next) {
    return JsonWriter.object(
        json -> {
          json.writeStringProperty("interval", timeline.interval().code());
          if (timeline.first() != null && timeline.last() != null) {
            json.writeStringProperty("first", timeline.first().toString());
            json.writeStringProperty("last", timeline.last().toString());
          }
          json.writeArrayPropertyStart("buckets");
          timeline.buckets().forEach(bucket -> write(json, bucket, list));
          json.writeEndArray();
          JsonWriter.optional(json, "per", per);
          SamplingJson.write(json, "sample", timeline.sampling());
          if (timeline.totals() != null) {
            SamplingJson.write(json, "totals", timeline.totals());
          }
          ReadingsJson.write(json, readings);
          JsonWriter.optional(json, "next", next);
        });
  }

  private static void write(JsonGenerator json, Timeline.Bucket bucket, ListQuery list) {
    json.writeStartObject();
    json.writeStringProperty("start", bucket.start().toString());
    json.writeStringProperty("end", bucket.end().toString());
    SamplingJson.count(json, bucket.count());
    var total = bucket.total();
    if (total != null) {
      SamplingJson.count(json, "total", "totalLow", "totalHigh", total);
      if (total.count() > 0) {
        SamplingJson.number(json, "share", (double) bucket.count().count() / total.count());
      }
    }
    JsonWriter.optional(json, "partial", partial(bucket));
    json.writeStringProperty("query", list.on(bucket.from(), bucket.to()));
    json.writeEndObject();
  }

  /// At which end days are missing; null if none are.
  static @Nullable String partial(Timeline.Bucket bucket) {
    if (bucket.isCutAtStart()) {
      return bucket.isCutAtEnd() || bucket.includesToday() ? "both" : "start";
    }
    return bucket.isCutAtEnd() ? "end" : bucket.includesToday() ? "now" : null;
  }
}
