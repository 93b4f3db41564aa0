package dev.dateline.index.protocol;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes fields as `Name[field=value, other=value]`. It accepts only strings and numbers, so that
/// anything else in a fingerprint has to be written explicitly.
final class CanonicalText {
  private final StringBuilder text = new StringBuilder();
  private String separator = "";

  private CanonicalText() {}

  static CanonicalText of(String name) {
    var written = new CanonicalText();
    written.text.append(name).append('[');
    return written;
  }

  /// `[one, other]`
  static <T> String list(List<T> values, Function<T, String> form) {
    return values.stream().map(form).collect(Collectors.joining(", ", "[", "]"));
  }

  CanonicalText with(String field, @Nullable String value) {
    text.append(separator).append(field).append('=').append(value);
    separator = ", ";
    return this;
  }

  CanonicalText with(String field, long value) {
    return with(field, Long.toString(value));
  }

  /// Writes the field only if `isSet`: fields that were added later are left out otherwise, so that
  /// older fingerprints remain valid.
  CanonicalText withIf(boolean isSet, String field, @Nullable String value) {
    return isSet ? with(field, value) : this;
  }

  String end() {
    return text.append(']').toString();
  }
}
