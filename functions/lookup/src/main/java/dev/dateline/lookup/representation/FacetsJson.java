package dev.dateline.lookup.representation;

import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.explore.Facet;
import dev.dateline.index.explore.Facets;
import dev.dateline.lambda.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Facets as a JSON object.
public final class FacetsJson {
  private FacetsJson() {}

  /// The object, in UTF-8.
  ///
  /// @param list leads to the articles that are counted
  public static byte[] bytes(Facets facets, ListQuery list, List<NameReading> readings) {
    return JsonWriter.object(
        json -> {
          json.writeObjectPropertyStart("facets");
          facets.values().forEach((facet, values) -> write(json, facet, values, list));
          json.writeEndObject();
          different(json, facets);
          var background = facets.background();
          if (background != null) {
            weaker(json, background.weaker());
          }
          SamplingJson.write(json, "sample", facets.sampling());
          if (background != null) {
            SamplingJson.write(json, "background", background.sampling());
          }
          ReadingsJson.write(json, readings);
        });
  }

  private static void different(JsonGenerator json, Facets facets) {
    String property = facets.sampling().isExact() ? "count" : "atLeast";
    json.writeObjectPropertyStart("distinct");
    for (Map.Entry<Facet, Integer> entry : facets.different().entrySet()) {
      json.writeObjectPropertyStart(entry.getKey().code());
      json.writeNumberProperty(property, entry.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void weaker(JsonGenerator json, Map<Facet, Integer> weaker) {
    json.writeObjectPropertyStart("weaker");
    weaker.forEach((facet, number) -> json.writeNumberProperty(facet.code(), number));
    json.writeEndObject();
  }

  private static void write(
      JsonGenerator json, Facet facet, List<Facets.Value> values, ListQuery list) {
    json.writeArrayPropertyStart(facet.code());
    values.forEach(value -> write(json, facet, value, list));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Facet facet, Facets.Value value, ListQuery list) {
    json.writeStartObject();
    json.writeStringProperty("name", value.name());
    SamplingJson.count(json, value.count());
    SamplingJson.number(json, "share", value.share());
    if (value.usual() != null) {
      SamplingJson.number(json, "usual", value.usual());
      SamplingJson.number(json, "score", value.score());
    }
    JsonWriter.optional(json, "query", query(facet, value.name(), list));
    json.writeEndObject();
  }

  /// The query that lists the counted articles; null if there is none.
  private static @Nullable String query(Facet facet, String name, ListQuery list) {
    if (list.has("duplicates")) {
      return null;
    }
    return switch (facet) {
      case PERSON, ORGANIZATION, LOCATION, MISC -> named(name, list);
      case SOURCE -> list.without("source").with("source", name);
      case FOLDER -> list.without("key").with("key", name);
      case MENTIONED -> list.has("mentions") ? null : list.with("mentions", name);
      case LANGUAGE -> list.without("language").with("language", name);
      case SECTION, BYLINE -> null;
    };
  }

  /// A type would have to be that of all names.
  private static @Nullable String named(String name, ListQuery list) {
    return list.has("type") ? null : list.with("entity", "\"" + name + "\"");
  }
}
