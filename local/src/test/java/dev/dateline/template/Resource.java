package dev.dateline.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A part of the template: a resource, or a map somewhere in it.
///
/// @param name its logical id, or the path to it
record Resource(String name, Map<String, Object> content) {

  String type() {
    return (String) get("Type");
  }

  /// What is at the end of `path`, through maps only.
  Optional<Object> find(String... path) {
    Optional<Object> at = Optional.of(content);
    for (String step : path) {
      at = at.map(value -> value instanceof Map<?, ?> map ? map.get(step) : null);
    }
    return at;
  }

  /// What is at the end of `path`.
  ///
  /// @throws AssertionError where there is nothing
  Object get(String... path) {
    return find(path)
        .orElseThrow(() -> new AssertionError(name + " has no " + String.join(".", path)));
  }

  /// The map at the end of `path`.
  Resource at(String... path) {
    return new Resource(name + "." + String.join(".", path), Yaml.map(get(path)));
  }

  /// The elements of the list at the end of `path`; of one value that is no list, that one.
  List<Object> list(String... path) {
    Object value = get(path);
    return value instanceof List<?> ? Yaml.list(value) : List.of(value);
  }

  /// The maps that are elements of the list at the end of `path`.
  Stream<Resource> each(String... path) {
    return list(path).stream()
        .map(element -> new Resource(name + "." + String.join(".", path), Yaml.map(element)));
  }
}
