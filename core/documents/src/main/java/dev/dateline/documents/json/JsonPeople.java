package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Array;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import dev.dateline.documents.markup.InlineText;
import dev.dateline.documents.prose.Byline;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the names of authors, which may be strings, objects or lists of them.
final class JsonPeople {
  private static final List<String> NAME =
      List.of("name", "fullname", "displayname", "original", "title");
  private static final List<String> PARTS =
      List.of(
          "givenname", "firstname", "given", "additionalname", "familyname", "lastname", "family");

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern LIST = Pattern.compile("\\[\\s*['\"].*['\"]\\s*]");
  private static final Pattern ITEM_MARKS =
      Pattern.compile("^\\[\\s*+['\"]|['\"]\\s*+]$|['\"](?=, )|(?<=, )['\"]");

  private JsonPeople() {}

  /// Their names, without repetitions; null if there are none, or only addresses.
  static @Nullable String names(@Nullable JsonValue value) {
    String names = each(value).distinct().collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }

  private static Stream<String> each(@Nullable JsonValue value) {
    return switch (value) {
      case null -> Stream.empty();
      case Scalar(var text) -> Stream.ofNullable(name(text));
      case Array(var values) -> values.stream().flatMap(JsonPeople::each);
      case Members person -> {
        var object = JsonObject.of(person);
        yield object
            .all(NAME)
            .map(JsonPeople::names)
            .filter(Objects::nonNull)
            .findFirst()
            .map(Stream::of)
            .orElseGet(() -> inParts(object));
      }
    };
  }

  /// The names in `written`, which may be a list printed by Python; null for a number, such as that
  /// of an account.
  private static @Nullable String name(String written) {
    if (NUMBER.matcher(written).matches()) {
      return null;
    }
    return Byline.of(
        LIST.matcher(written).matches()
            ? ITEM_MARKS.matcher(written).replaceAll("")
            : InlineText.of(written));
  }

  private static Stream<String> inParts(JsonObject person) {
    String name = person.all(PARTS).flatMap(JsonPeople::each).collect(Collectors.joining(" "));
    return name.isEmpty() ? Stream.empty() : Stream.of(name);
  }
}
