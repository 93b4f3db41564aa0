package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Members;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chooses among several renditions of a headline or text, as in ninjs 2 and 3: `{"role": "main",
/// "contentType": "text/html", "value": "…"}`.
///
/// @see <a href="https://www.iptc.org/std/ninjs/userguide/">ninjs</a>
final class Renditions {
  private static final String VALUE = "value";

  private Renditions() {}

  /// The best of `values`: HTML, since it has paragraphs, then the main one, then the first; empty
  /// if they are not renditions.
  static Optional<JsonValue> best(List<JsonValue> values) {
    boolean areRenditions = !values.isEmpty() && values.stream().allMatch(Renditions::isOne);
    return areRenditions
        ? values.stream()
            .map(Members.class::cast)
            .max(Comparator.comparingInt(Renditions::rank))
            .map(best -> best.get(VALUE))
        : Optional.empty();
  }

  private static boolean isOne(JsonValue value) {
    return value instanceof Members members
        && members.get(VALUE) instanceof JsonValue.Scalar
        && (members.get("role") != null || JsonObject.of(members).at("contenttype") != null);
  }

  private static int rank(Members rendition) {
    @Nullable String type = JsonWords.of(JsonObject.of(rendition).at("contenttype"));
    @Nullable String role = JsonWords.of(rendition.get("role"));
    int html = type != null && type.contains("html") ? 2 : 0;
    return html + (role != null && role.equals("main") ? 1 : 0);
  }
}
