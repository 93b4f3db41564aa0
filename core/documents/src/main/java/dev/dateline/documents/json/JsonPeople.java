package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Elements;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import dev.dateline.documents.prose.Byline;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people that JSON names as authors: by strings, objects or lists of them.
final class JsonPeople {
  private static final List<String> NAME = List.of("name", "full_name", "fullName", "title");
  private static final List<String> PARTS = List.of("givenName", "additionalName", "familyName");

  private JsonPeople() {}

  /// Their names, each once; null if there are none, but addresses at most.
  static @Nullable String names(@Nullable JsonValue value) {
    String names = each(value).distinct().collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }

  private static Stream<String> each(@Nullable JsonValue value) {
    return switch (value) {
      case null -> Stream.empty();
      case Scalar(var text) -> Stream.ofNullable(Byline.of(text));
      case Elements(var values) -> values.stream().flatMap(JsonPeople::each);
      case Members person ->
          NAME.stream()
              .map(name -> names(person.get(name)))
              .filter(Objects::nonNull)
              .findFirst()
              .map(Stream::of)
              .orElseGet(() -> inParts(person));
    };
  }

  private static Stream<String> inParts(Members person) {
    String name =
        PARTS.stream().flatMap(part -> each(person.get(part))).collect(Collectors.joining(" "));
    return name.isEmpty() ? Stream.empty() : Stream.of(name);
  }
}
