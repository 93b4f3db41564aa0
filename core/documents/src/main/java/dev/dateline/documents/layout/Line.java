package dev.dateline.documents.layout;

import java.util.Comparator;
import java.util.List;

/// Glyphs on one baseline, from left to right; at least one is not a space.
///
/// @param glyphs without spaces at either end
record Line(List<Glyph> glyphs) {
  /// The line of `glyphs`, which may be in any order.
  static Line of(List<Glyph> glyphs) {
    var sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList();
    int from = 0;
    int to = sorted.size();
    while (from < to && sorted.get(from).isSpace()) {
      from++;
    }
    while (to > from && sorted.get(to - 1).isSpace()) {
      to--;
    }
    return new Line(sorted.subList(from, to));
  }

  /// Whether `glyphs` have anything but spaces.
  static boolean isVisible(List<Glyph> glyphs) {
    return glyphs.stream().anyMatch(glyph -> !glyph.isSpace());
  }

  float left() {
    return glyphs.getFirst().left();
  }

  float right() {
    return glyphs.getLast().right();
  }

  float baseline() {
    return glyphs.getFirst().baseline();
  }

  /// The size of most of its glyphs.
  float size() {
    return Median.of(glyphs.stream().map(Glyph::size).toList());
  }

  String text() {
    return Spacing.text(glyphs);
  }
}
