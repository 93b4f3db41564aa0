package dev.dateline.documents.layout;

/// A character drawn on a page. Lengths are in points, from the upper left corner of the page in
/// reading position.
///
/// @param text usually one character; several for a ligature
/// @param left its left edge
/// @param right its right edge
/// @param baseline the line that it is on
/// @param size its font's size as drawn
public record Glyph(String text, float left, float right, float baseline, float size) {
  /// The maximum length and width of a page, in points (ISO 32000-1, annex C).
  private static final float LONGEST_PAGE = 14_400;

  /// Whether it can be on a page. The layout takes time in proportion to a page's width.
  boolean isOnPage() {
    return isWithin(left) && isWithin(right) && isWithin(baseline);
  }

  /// False for infinite numbers and NaN.
  private static boolean isWithin(float place) {
    return Math.abs(place) <= LONGEST_PAGE;
  }

  /// Whether it is white space.
  boolean isSpace() {
    return text.isBlank();
  }

  /// This glyph on another line.
  Glyph on(float otherBaseline, float otherSize) {
    return new Glyph(text, left, right, otherBaseline, otherSize);
  }
}
