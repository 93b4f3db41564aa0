package dev.dateline.lookup.representation;

import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.explore.Network;
import dev.dateline.lambda.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A network as a JSON object.
public final class NetworkJson {
  private NetworkJson() {}

  /// The object, in UTF-8.
  ///
  /// @param list leads to the articles of a link
  public static byte[] bytes(Network network, ListQuery list, List<NameReading> readings) {
    return JsonWriter.object(
        json -> {
          json.writeArrayPropertyStart("nodes");
          network.nodes().forEach(node -> write(json, node));
          json.writeEndArray();
          json.writeArrayPropertyStart("links");
          network.links().forEach(link -> write(json, link, list));
          json.writeEndArray();
          json.writeNumberProperty("weaker", network.weaker());
          SamplingJson.write(json, "sample", network.sampling());
          if (network.background() != null) {
            SamplingJson.write(json, "background", network.background());
          }
          ReadingsJson.write(json, readings);
        });
  }

  private static void write(JsonGenerator json, Network.Node node) {
    json.writeStartObject();
    json.writeStringProperty("name", node.name());
    json.writeStringProperty("type", node.type().code());
    SamplingJson.count(json, node.count());
    if (node.isInQuery()) {
      json.writeBooleanProperty("asked", true);
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Network.Link link, ListQuery list) {
    json.writeStartObject();
    json.writeArrayPropertyStart("between");
    json.writeString(link.one().name());
    json.writeString(link.other().name());
    json.writeEndArray();
    SamplingJson.count(json, link.count());
    json.writeNumberProperty("sentences", link.sentences());
    SamplingJson.number(json, "npmi", link.npmi());
    json.writeObjectPropertyStart("example");
    json.writeStringProperty("id", link.example().id().value());
    json.writeStringProperty("date", link.example().date().toString());
    json.writeStringProperty("headline", link.example().headline());
    json.writeEndObject();
    JsonWriter.optional(json, "query", query(link, list));
    json.writeEndObject();
  }

  /// The query that lists the counted articles; null if there is none.
  private static @Nullable String query(Network.Link link, ListQuery list) {
    if (list.has("type") || list.has("duplicates")) {
      return null;
    }
    var first = link.one().isInQuery() ? list : list.and("entity", quoted(link.one()));
    return first.with("entity", quoted(link.other()));
  }

  private static String quoted(Network.Node node) {
    return "\"" + node.name() + "\"";
  }
}
