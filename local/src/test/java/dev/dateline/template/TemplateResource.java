package dev.dateline.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A resource of the template, or a map nested in it.
///
/// @param name the logical id, or the path of the map
record TemplateResource(String name, Map<String, Object> content) {

  String type() {
    return (String) get("Type");
  }

  /// The value at `path`, which leads through maps only.
  Optional<Object> find(String... path) {
    Optional<Object> at = Optional.of(content);
    for (String step : path) {
      at = at.map(value -> value instanceof Map<?, ?> map ? map.get(step) : null);
    }
    return at;
  }

  /// The value at `path`.
  ///
  /// @throws AssertionError if there is none
  Object get(String... path) {
    return find(path)
        .orElseThrow(() -> new AssertionError(name + " has no " + String.join(".", path)));
  }

  /// The map at `path`.
  TemplateResource at(String... path) {
    return new TemplateResource(name + "." + String.join(".", path), Yaml.map(get(path)));
  }

  /// The elements of the list at `path`; a single value counts as a list of one.
  List<Object> list(String... path) {
    Object value = get(path);
    return value instanceof List<?> ? Yaml.list(value) : List.of(value);
  }

  /// The maps in the list at `path`.
  Stream<TemplateResource> each(String... path) {
    return list(path).stream()
        .map(
            element ->
                new TemplateResource(name + "." + String.join(".", path), Yaml.map(element)));
  }
}
