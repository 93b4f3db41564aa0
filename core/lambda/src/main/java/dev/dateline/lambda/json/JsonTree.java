package dev.dateline.lambda.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A parsed JSON value. Looking up a property that does not exist gives an empty value, so that an
/// event can be read for the few properties that matter.
///
/// @param value a map, a list, a string (also for numbers and booleans), or null for nothing
public record JsonTree(@Nullable Object value) {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonTree NOTHING = new JsonTree(null);

  /// Parses the one value in `input`.
  ///
  /// @throws Malformed if it is not JSON
  /// @throws UncheckedIOException if `input` fails
  public static JsonTree read(InputStream input) {
    try {
      return read(input.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Parses the one value in `text`.
  ///
  /// @throws Malformed if it is not JSON
  public static JsonTree read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonTree read(byte[] bytes) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() == null) {
        throw new MalformedJson("nothing where JSON was expected");
      }
      return new JsonTree(valueAt(parser));
    } catch (JacksonException e) {
      throw new MalformedJson("not JSON: " + e.getOriginalMessage());
    }
  }

  private static @Nullable Object valueAt(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> objectAt(parser);
      case START_ARRAY -> arrayAt(parser);
      case VALUE_NULL -> null;
      default -> parser.getString();
    };
  }

  private static Map<String, @Nullable Object> objectAt(JsonParser parser) {
    var properties = new LinkedHashMap<String, @Nullable Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      properties.put(name, valueAt(parser));
    }
    return properties;
  }

  private static List<@Nullable Object> arrayAt(JsonParser parser) {
    var items = new ArrayList<@Nullable Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(valueAt(parser));
    }
    return items;
  }

  /// The property `name`; an empty value if this is not an object or has no such property.
  public JsonTree at(String name) {
    return value instanceof Map<?, ?> properties ? new JsonTree(properties.get(name)) : NOTHING;
  }

  /// Whether this is an object whose property `name` is not null.
  public boolean has(String name) {
    return at(name).value != null;
  }

  /// The names of an object's properties, in their order; none if this is not an object.
  public Set<String> names() {
    var names = new LinkedHashSet<String>();
    if (value instanceof Map<?, ?> properties) {
      properties.keySet().forEach(name -> names.add(String.valueOf(name)));
    }
    return names;
  }

  /// An object's strings, numbers and booleans by property name; none if this is not an object.
  public Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    if (value instanceof Map<?, ?> properties) {
      properties.forEach(
          (name, each) -> {
            if (each instanceof String text) {
              texts.put(String.valueOf(name), text);
            }
          });
    }
    return texts;
  }

  /// The items of an array; none if this is not an array.
  public List<JsonTree> items() {
    return value instanceof List<?> items
        ? items.stream().map(item -> new JsonTree(item)).toList()
        : List.of();
  }

  /// A non-empty string, or a number or boolean as text; otherwise empty.
  public Optional<String> text() {
    return value instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  /// The text of the property `name`.
  ///
  /// @throws Malformed naming the property, if there is none
  public String required(String name) {
    return at(name).text().orElseThrow(() -> new MalformedJson("no " + name));
  }

  /// The input is not the JSON that was expected.
  public static final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String problem;

    /// @param problem what is wrong, and where
    public MalformedJson(String problem) {
      super(problem);
      this.problem = problem;
    }

    /// What is wrong, and where.
    public String problem() {
      return problem;
    }
  }
}
