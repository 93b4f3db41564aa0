package dev.dateline.documents.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Groups the glyphs of a page into lines across its whole width, from top to bottom.
final class LineGrouping {
  /// Baselines closer than this, in ems, are the same.
  private static final float NEAR = 0.25f;

  /// The maximum distance of a raised or lowered glyph from its line, in ems.
  private static final float RAISED = 0.6f;

  private LineGrouping() {}

  static List<Line> of(List<Glyph> glyphs) {
    List<Glyph> sorted =
        level(glyphs).stream().sorted(Comparator.comparingDouble(Glyph::baseline)).toList();
    var lines = new ArrayList<Line>();
    var open = new ArrayList<Glyph>();
    for (Glyph glyph : sorted) {
      if (!open.isEmpty() && !isOnLine(open.getFirst(), glyph)) {
        close(open, lines);
      }
      open.add(glyph);
    }
    close(open, lines);
    return lines;
  }

  private static boolean isOnLine(Glyph first, Glyph glyph) {
    return glyph.baseline() - first.baseline() <= NEAR * Math.min(first.size(), glyph.size());
  }

  private static void close(List<Glyph> open, List<Line> lines) {
    if (Line.isVisible(open)) {
      lines.add(Line.of(open));
    }
    open.clear();
  }

  /// Moves small glyphs that directly follow others, such as footnote marks, onto their line.
  private static List<Glyph> level(List<Glyph> glyphs) {
    var level = new ArrayList<Glyph>();
    for (Glyph glyph : glyphs) {
      Glyph previous = level.isEmpty() ? glyph : level.getLast();
      level.add(isRaised(glyph, previous) ? glyph.on(previous.baseline(), glyph.size()) : glyph);
    }
    return level;
  }

  private static boolean isRaised(Glyph glyph, Glyph previous) {
    float gap = glyph.left() - previous.right();
    float shift = Math.abs(glyph.baseline() - previous.baseline());
    return glyph.size() < previous.size() * 0.85f
        && gap > -0.1f * previous.size()
        && gap < 0.5f * previous.size()
        && shift > 0
        && shift < RAISED * previous.size();
  }
}
