package dev.dateline.articles;

/// A range of a text, in UTF-16 units.
///
/// @param start the first unit in it
/// @param end the first unit after it
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /// The part of `text` that this span covers.
  public String in(String text) {
    return text.substring(start, end);
  }
}
