package dev.dateline.lookup.problem;

import org.jspecify.annotations.Nullable;

/// An invalid, unknown or missing parameter of a request.
///
/// @param type what kind of problem it is
/// @param parameter the parameter's name, as it was sent or as it should have been
/// @param value the value as it was sent; null if there is none
/// @param detail what would be right, in a sentence
/// @param suggestion a likely replacement for what was sent; null if there is none
public record InvalidParameter(
    ProblemType type,
    String parameter,
    @Nullable String value,
    String detail,
    @Nullable String suggestion) {
  /// An error without a suggestion.
  public static InvalidParameter of(
      ProblemType type, String parameter, @Nullable String value, String detail) {
    return new InvalidParameter(type, parameter, value, detail, null);
  }
}
