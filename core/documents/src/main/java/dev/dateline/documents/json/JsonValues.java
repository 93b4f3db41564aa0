package dev.dateline.documents.json;

import dev.dateline.documents.encoding.Surrogates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON within bounds: 64 levels deep, a million tokens.
public final class JsonValues {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxTokenCount(1_000_000)
                  .maxStringLength(20_000_000)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /// For JSON written by hand or by templates.
  private static final JsonFactory LENIENT =
      FACTORY
          .rebuild()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .build();

  private JsonValues() {}

  /// The values in `json`, one after the other.
  ///
  /// @throws tools.jackson.core.JacksonException if it is not JSON, or exceeds the bounds
  public static List<JsonValue> parse(String json) {
    return parse(json, FACTORY);
  }

  /// The values in `json`, which may have comments, trailing commas, raw line breaks and wrong
  /// escapes.
  ///
  /// @throws tools.jackson.core.JacksonException if it cannot be repaired, or exceeds the bounds
  public static List<JsonValue> parseLeniently(String json) {
    return parse(json, LENIENT);
  }

  /// The values in `json`, which may also be printed by Python. It is read leniently only if it is
  /// not JSON by the standard.
  ///
  /// @throws tools.jackson.core.JacksonException if it cannot be repaired, or exceeds the bounds
  static List<JsonValue> parseAny(String json) {
    try {
      return parse(json);
    } catch (StreamReadException e) {
      return python(json).or(() -> leniently(json)).orElseThrow(() -> e);
    }
  }

  private static Optional<List<JsonValue>> python(String json) {
    return PythonLiteral.opens(json) ? leniently(PythonLiteral.asJson(json)) : Optional.empty();
  }

  private static Optional<List<JsonValue>> leniently(String json) {
    try {
      return Optional.of(parseLeniently(json));
    } catch (StreamReadException e) {
      return Optional.empty();
    }
  }

  private static List<JsonValue> parse(String json, JsonFactory factory) {
    var values = new ArrayList<JsonValue>();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        @Nullable JsonValue value = value(parser);
        if (value != null) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private static @Nullable JsonValue value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> elements(parser);
      case VALUE_NULL -> null;
      case VALUE_NUMBER_FLOAT -> number(parser);
      default -> new JsonValue.Scalar(Surrogates.repaired(parser.getString()));
    };
  }

  /// Python writes NaN for missing values.
  private static @Nullable JsonValue number(JsonParser parser) {
    return parser.isNaN() ? null : new JsonValue.Scalar(parser.getString());
  }

  private static JsonValue members(JsonParser parser) {
    var members = new LinkedHashMap<String, JsonValue>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = Surrogates.repaired(parser.currentName());
      parser.nextToken();
      @Nullable JsonValue value = value(parser);
      if (value != null) {
        members.put(name, value);
      }
    }
    return new JsonValue.Members(members);
  }

  private static JsonValue elements(JsonParser parser) {
    var elements = new ArrayList<JsonValue>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      @Nullable JsonValue value = value(parser);
      if (value != null) {
        elements.add(value);
      }
    }
    return new JsonValue.Array(elements);
  }
}
