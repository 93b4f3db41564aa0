package dev.dateline.documents.layout;

import java.util.ArrayList;
import java.util.List;

/// Lines below each other.
record LineBlock(List<Line> lines) {
  /// A gap that is this many times the usual one ends a paragraph.
  private static final float LARGE_GAP = 1.3f;

  private static final float OTHER_SIZE = 1.15f;

  /// The indentation of a first line, in ems.
  private static final float INDENT = 0.7f;

  private static final float DEEPEST_INDENT = 5;

  /// Its paragraphs.
  ///
  /// @param usualGap between the lines of the document's text
  List<Paragraph> paragraphs(float usualGap) {
    float gap = gaps().size() < 3 ? usualGap : Median.of(gaps());
    float left = left();
    var paragraphs = new ArrayList<Paragraph>();
    int from = 0;
    for (int at = 1; at <= lines.size(); at++) {
      if (at == lines.size() || begins(at, gap, left)) {
        paragraphs.add(new Paragraph(lines.subList(from, at)));
        from = at;
      }
    }
    return paragraphs;
  }

  /// The gaps between its lines.
  List<Float> gaps() {
    var gaps = new ArrayList<Float>();
    for (int at = 1; at < lines.size(); at++) {
      gaps.add(lines.get(at).baseline() - lines.get(at - 1).baseline());
    }
    return gaps;
  }

  private float left() {
    return Median.of(lines.stream().map(Line::left).toList());
  }

  private boolean begins(int at, float usualGap, float left) {
    Line line = lines.get(at);
    Line previous = lines.get(at - 1);
    float larger = Math.max(line.size(), previous.size());
    boolean otherSize = larger > OTHER_SIZE * Math.min(line.size(), previous.size());
    boolean apart = line.baseline() - previous.baseline() > LARGE_GAP * usualGap;
    return otherSize || apart || isIndented(at, left);
  }

  /// Whether the line is indented and the next one is not, as at the beginning of a paragraph.
  private boolean isIndented(int at, float left) {
    Line line = lines.get(at);
    float indent = (line.left() - left) / line.size();
    boolean alone =
        at + 1 == lines.size() || lines.get(at + 1).left() < line.left() - INDENT / 2 * line.size();
    boolean afterFull = lines.get(at - 1).left() < line.left() - INDENT / 2 * line.size();
    return indent > INDENT && indent < DEEPEST_INDENT && alone && afterFull;
  }
}
