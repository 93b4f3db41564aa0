package dev.dateline.documents.json;

import dev.dateline.documents.format.DateParts;
import dev.dateline.documents.json.JsonValue.Array;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a date, which may be an object with year, month and day, or the `date-parts` of a
/// bibliography: `[[2023, 7, 14]]`.
final class JsonDate {
  private static final int PARTS = 3;
  private static final List<String> NAMES = List.of("year", "month", "day");
  private static final String BIBLIOGRAPHIC = "date-parts";

  private JsonDate() {}

  /// The date in `value`, as written or as `2023-7-14`; null if it has none.
  static @Nullable String of(JsonValue value) {
    @Nullable String inParts = value instanceof Members members ? inParts(members) : null;
    return inParts == null ? JsonWords.of(value) : inParts;
  }

  /// The date whose year, month and day are members of `object`; null if it has none.
  static @Nullable String inParts(Members object) {
    return object.get(BIBLIOGRAPHIC) instanceof Array(var dates)
            && !dates.isEmpty()
            && dates.getFirst() instanceof Array(var parts)
        ? joined(parts)
        : joined(JsonObject.of(object).all(NAMES).toList());
  }

  private static @Nullable String joined(List<JsonValue> parts) {
    List<String> written =
        parts.stream().map(it -> it instanceof Scalar(var text) ? text : "").toList();
    return written.size() == PARTS
        ? DateParts.joined(written.get(0), written.get(1), written.get(2)).orElse(null)
        : null;
  }
}
