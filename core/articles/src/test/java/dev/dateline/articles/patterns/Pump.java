package dev.dateline.articles.patterns;

/// Texts of any length that repeat one thing.
///
/// @param before what they open with
/// @param unit what they repeat
/// @param after what they end in
public record Pump(String before, String unit, String after) {
  /// Such a text of about `length` characters.
  public String text(int length) {
    return before + unit.repeat(length / unit.length() + 1) + after;
  }
}
