package dev.dateline.documents.format;

import dev.dateline.documents.encoding.Surrogates;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The metadata that a file gives for its article, each field as it is written there.
///
/// @param values no value is blank
public record Fields(Map<MetadataField, String> values) {
  /// No fields.
  public static final Fields NONE = new Fields(Map.of());

  public Fields {
    values = Map.copyOf(values);
  }

  /// The value of `field`, or null.
  public @Nullable String get(MetadataField field) {
    return values.get(field);
  }

  /// These fields with `value` added, unless it is null or blank or the field already has a value.
  public Fields with(MetadataField field, @Nullable String value) {
    if (value == null || value.isBlank() || values.containsKey(field)) {
      return this;
    }
    var more = new HashMap<>(values);
    more.put(field, Surrogates.repaired(value.strip()));
    return new Fields(more);
  }

  /// These fields without `field`.
  public Fields without(MetadataField field) {
    var fewer = new HashMap<>(values);
    fewer.remove(field);
    return new Fields(fewer);
  }

  /// These fields, and those of `others` that these lack.
  public Fields orElse(Fields others) {
    var all = new HashMap<>(others.values);
    all.putAll(values);
    return new Fields(all);
  }
}
