package dev.dateline.ingest.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/// A JSON value that is looked into by name, whether or not the names are there: an event is read
/// for the few values that matter, whatever else it has.
///
/// @param value a map, a list, a text (numbers and booleans too are kept as text), or null where
///   there is nothing
public record Json(@Nullable Object value) {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Json NOTHING = new Json(null);

  /// Reads the one value that `input` holds.
  ///
  /// @throws Malformed when it is not JSON
  /// @throws UncheckedIOException when `input` fails
  public static Json read(InputStream input) {
    try {
      return read(input.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the one value that `text` holds.
  ///
  /// @throws Malformed when it is not JSON
  public static Json read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Json read(byte[] bytes) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() == null) {
        throw new Malformed("nothing where JSON was expected");
      }
      return new Json(valueAt(parser));
    } catch (JacksonException e) {
      throw new Malformed("not JSON: " + e.getOriginalMessage());
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
    var members = new LinkedHashMap<String, @Nullable Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, valueAt(parser));
    }
    return members;
  }

  private static List<@Nullable Object> arrayAt(JsonParser parser) {
    var items = new ArrayList<@Nullable Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(valueAt(parser));
    }
    return items;
  }

  /// The value under `name`; nothing where there is none or this is not an object.
  public Json at(String name) {
    return value instanceof Map<?, ?> members ? new Json(members.get(name)) : NOTHING;
  }

  /// Whether this is an object that has something other than null under `name`.
  public boolean has(String name) {
    return at(name).value != null;
  }

  /// The names of an object's members; none where this is not an object.
  public Set<String> names() {
    return value instanceof Map<?, ?> members ? asStrings(members.keySet()) : Set.of();
  }

  private static Set<String> asStrings(Set<?> keys) {
    var names = new java.util.LinkedHashSet<String>();
    keys.forEach(key -> names.add(String.valueOf(key)));
    return names;
  }

  /// The items of an array; none where this is not an array.
  public List<Json> items() {
    return value instanceof List<?> items ? items.stream().map(Json::of).toList() : List.of();
  }

  private static Json of(@Nullable Object value) {
    return new Json(value);
  }

  /// The text, or the number or boolean as text; empty where this is none, or an empty text.
  public Optional<String> text() {
    return value instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  /// Says that something is not the JSON that was expected.
  public static final class Malformed extends RuntimeException {
    private final String problem;

    Malformed(String problem) {
      super(problem);
      this.problem = problem;
    }

    /// What is wrong, and where.
    String problem() {
      return problem;
    }
  }
}
