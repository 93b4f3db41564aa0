package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Array;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Replaces the references of JSON-LD, `"author": {"@id": "#anna"}`, with the objects that they
/// refer to.
///
/// @param byId the objects with an identifier; of several with the same, the one that says most
public record JsonReferences(Map<String, Members> byId) {
  private static final String ID = "@id";
  private static final String GRAPH = "@graph";
  private static final List<String> REFERRING = List.of("author", "creator", "publisher");

  public JsonReferences {
    byId = Map.copyOf(byId);
  }

  /// The references to `objects`.
  public static JsonReferences to(List<Members> objects) {
    var byId = new HashMap<String, Members>();
    objects.forEach(it -> id(it).ifPresent(id -> byId.merge(id, it, JsonReferences::larger)));
    return new JsonReferences(byId);
  }

  /// `values`, with the references of articles among them and in their graphs replaced.
  static List<JsonValue> resolved(List<JsonValue> values) {
    List<Members> objects =
        values.stream().flatMap(JsonValue::each).flatMap(JsonReferences::withGraph).toList();
    var references = to(objects);
    return references.byId.isEmpty() ? values : values.stream().map(references::inGraph).toList();
  }

  /// `object` with its authors and its publisher.
  public Members in(Members object) {
    var values = new LinkedHashMap<>(object.values());
    for (String name : REFERRING) {
      values.computeIfPresent(name, (_, value) -> of(value));
    }
    return new Members(values);
  }

  private JsonValue inGraph(JsonValue value) {
    return value instanceof Array(var values)
        ? new Array(values.stream().map(this::inElement).toList())
        : inElement(value);
  }

  private JsonValue inElement(JsonValue value) {
    if (!(value instanceof Members object)) {
      return value;
    }
    Members resolved = in(object);
    if (resolved.get(GRAPH) instanceof Array(var parts)) {
      var values = new LinkedHashMap<>(resolved.values());
      values.put(
          GRAPH,
          new Array(parts.stream().map(it -> it instanceof Members m ? in(m) : it).toList()));
      return new Members(values);
    }
    return resolved;
  }

  private JsonValue of(JsonValue value) {
    return switch (value) {
      case Scalar(var id) -> known(id).map(JsonValue.class::cast).orElse(value);
      case Members it -> id(it).flatMap(this::known).map(known -> larger(known, it)).orElse(it);
      case Array(var values) -> new Array(values.stream().map(this::of).toList());
    };
  }

  private Optional<Members> known(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static Stream<Members> withGraph(JsonValue value) {
    if (!(value instanceof Members object)) {
      return Stream.empty();
    }
    @Nullable JsonValue graph = object.get(GRAPH);
    Stream<Members> parts = graph == null ? Stream.empty() : graph.objects();
    return Stream.concat(Stream.of(object), parts);
  }

  private static Members larger(Members one, Members other) {
    return one.values().size() >= other.values().size() ? one : other;
  }

  private static Optional<String> id(Members object) {
    return object.get(ID) instanceof Scalar(var id) ? Optional.of(id) : Optional.empty();
  }
}
