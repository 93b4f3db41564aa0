package dev.dateline.lookup.representation;

import dev.dateline.index.explore.Trends;
import dev.dateline.lambda.json.JsonWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Trends as a JSON object.
public final class TrendsJson {
  private TrendsJson() {}

  /// The object, in UTF-8.
  ///
  /// @param trends empty if there are no articles
  /// @param list the query for the counted articles
  /// @param today a period that contains it is still incomplete
  public static byte[] bytes(Optional<Trends> trends, ListQuery list, LocalDate today) {
    return JsonWriter.object(
        json -> {
          trends.ifPresent(found -> write(json, found, today));
          json.writeArrayPropertyStart("trends");
          trends.ifPresent(
              found -> found.trends().forEach(trend -> write(json, trend, list, found.period())));
          json.writeEndArray();
          trends.ifPresent(found -> SamplingJson.write(json, "sample", found.sampling()));
        });
  }

  private static void write(JsonGenerator json, Trends trends, LocalDate today) {
    var period = trends.period();
    write(json, "period", period);
    json.writeBooleanProperty(
        "partial", !today.isBefore(period.from()) && !today.isAfter(period.to()));
    json.writeEndObject();
    write(json, "baseline", trends.baseline());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Trends.Period period) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("from", period.from().toString());
    json.writeStringProperty("to", period.to().toString());
    SamplingJson.count(json, "articles", "low", "high", period.articles());
  }

  private static void write(
      JsonGenerator json, Trends.Trend trend, ListQuery list, Trends.Period period) {
    json.writeStartObject();
    json.writeStringProperty("name", trend.name());
    json.writeStringProperty("type", trend.type().code());
    SamplingJson.count(json, trend.count());
    json.writeNumberProperty("texts", trend.texts());
    json.writeNumberProperty("sources", trend.sources());
    SamplingJson.number(json, "share", trend.share());
    SamplingJson.number(json, "usual", trend.usual());
    write(json, trend.ratio());
    SamplingJson.number(json, "score", trend.score());
    json.writeBooleanProperty("new", trend.isNew());
    json.writeArrayPropertyStart("days");
    trend.days().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeStringProperty(
        "query", list.and("entity", "\"" + trend.name() + "\"").on(period.from(), period.to()));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Trends.@Nullable Ratio ratio) {
    if (ratio != null) {
      json.writeObjectPropertyStart("ratio");
      SamplingJson.number(json, "is", ratio.value());
      SamplingJson.number(json, "low", ratio.low());
      SamplingJson.number(json, "high", ratio.high());
      json.writeEndObject();
    }
  }
}
