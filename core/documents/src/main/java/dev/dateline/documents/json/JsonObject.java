package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Array;
import dev.dateline.documents.json.JsonValue.Members;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An object in which members are found in any spelling of their names: `datePublished`,
/// `date_published` or `Date Published`.
///
/// @param values the members by name, in lower case without spaces and hyphens
record JsonObject(Map<String, JsonValue> values) {
  /// Objects within an article that contain its fields, in Elasticsearch, the Guardian's API and
  /// JSON:API.
  private static final List<String> WRAPPERS = List.of("_source", "fields", "attributes");

  private static final Pattern SEPARATORS = Pattern.compile("(?<=.)[ _-]");

  JsonObject {
    values = Map.copyOf(values);
  }

  /// The members of `object` and of the objects that it wraps its fields in.
  static JsonObject of(Members object) {
    var values = new HashMap<String, JsonValue>();
    addAll(object, values);
    WRAPPERS.stream()
        .map(object::get)
        .filter(Members.class::isInstance)
        .forEach(wrapped -> addAll((Members) wrapped, values));
    return new JsonObject(values);
  }

  private static void addAll(Members object, Map<String, JsonValue> values) {
    object.values().forEach((name, value) -> values.putIfAbsent(folded(name), value));
  }

  /// The value at `path`, names in folded form with dots between them, or null. Of a list the first
  /// object counts.
  @Nullable JsonValue at(String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return values.get(path);
    }
    @Nullable JsonValue outer = values.get(path.substring(0, dot));
    @Nullable JsonValue first =
        outer instanceof Array(var elements) && !elements.isEmpty() ? elements.getFirst() : outer;
    return first instanceof Members members ? of(members).at(path.substring(dot + 1)) : null;
  }

  /// The values at those of `paths` that exist.
  Stream<JsonValue> all(List<String> paths) {
    return paths.stream().map(this::at).filter(Objects::nonNull);
  }

  private static String folded(String name) {
    return SEPARATORS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
