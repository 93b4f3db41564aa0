package dev.dateline.documents.format;

import dev.dateline.documents.encoding.Surrogates;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file says about its article, each field as it is written there.
///
/// @param values no value is blank
public record Fields(Map<MetadataField, String> values) {
  /// A file that says nothing.
  public static final Fields NONE = new Fields(Map.of());

  public Fields {
    values = Map.copyOf(values);
  }

  /// What the file says about `field`, or null.
  public @Nullable String get(MetadataField field) {
    return values.get(field);
  }

  /// These fields and `value`, unless it is null or blank or the field is known already.
  public Fields with(MetadataField field, @Nullable String value) {
    if (value == null || value.isBlank() || values.containsKey(field)) {
      return this;
    }
    var more = new HashMap<>(values);
    more.put(field, Surrogates.repaired(value.strip()));
    return new Fields(more);
  }

  /// These fields but `field`.
  public Fields without(MetadataField field) {
    var fewer = new HashMap<>(values);
    fewer.remove(field);
    return new Fields(fewer);
  }

  /// These fields and those of `others` that are not known already.
  public Fields orElse(Fields others) {
    var all = new HashMap<>(others.values);
    all.putAll(values);
    return new Fields(all);
  }
}
