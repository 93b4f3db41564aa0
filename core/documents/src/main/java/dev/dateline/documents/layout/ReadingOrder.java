package dev.dateline.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the lines of a page into reading order: columns one after the other, and lines that span
/// columns before and after them.
final class ReadingOrder {
  private static final int DEEPEST = 12;

  /// A page with more lines is not a page of text.
  private static final int MOST_LINES = 2000;

  /// Cells of a table have fewer words on average.
  private static final double FEWEST_WORDS = 2.5;

  private static final double FEWEST_CHARACTERS = 10;

  /// The lines of a column fill most of its width.
  private static final double FILLED = 0.55;

  /// A gap that is this many times the usual one ends a column.
  private static final float WIDE_GAP = 2.2f;

  private final List<LineBlock> blocks = new ArrayList<>();
  private final boolean rightToLeft;

  private ReadingOrder(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  /// The blocks of `lines`, which are ordered from top to bottom.
  static List<LineBlock> ordered(List<Line> lines, boolean rightToLeft) {
    var order = new ReadingOrder(rightToLeft);
    order.add(lines, lines.size() > MOST_LINES ? DEEPEST : 0);
    return order.blocks;
  }

  private void add(List<Line> lines, int depth) {
    if (lines.isEmpty()) {
      return;
    }
    Optional<Gutter> gutter = gutter(lines, depth);
    if (gutter.isEmpty()) {
      blocks.add(new LineBlock(lines));
      return;
    }
    Gutter found = gutter.get();
    List<Line> beside = lines.subList(found.from(), found.to());
    add(lines.subList(0, found.from()), depth + 1);
    add(side(beside, found.x(), !rightToLeft), depth + 1);
    add(side(beside, found.x(), rightToLeft), depth + 1);
    add(lines.subList(found.to(), lines.size()), depth + 1);
  }

  private static Optional<Gutter> gutter(List<Line> lines, int depth) {
    return depth >= DEEPEST
        ? Optional.empty()
        : Coverage.of(lines)
            .best()
            .map(gutter -> trimmed(gutter, lines))
            .filter(gutter -> isBetweenColumns(gutter, lines, depth));
  }

  /// The gutter without lines at its ends that are far from the others, such as a page's head.
  private static Gutter trimmed(Gutter gutter, List<Line> lines) {
    var gaps = new ArrayList<Float>();
    for (int at = gutter.from() + 1; at < gutter.to(); at++) {
      gaps.add(lines.get(at).baseline() - lines.get(at - 1).baseline());
    }
    // The lines of columns may stand at different heights, so the gaps alone say little.
    float size = Median.of(lines.stream().map(Line::size).toList());
    float widest = WIDE_GAP * Math.max(size, Median.of(gaps));
    int from = gutter.from();
    int to = gutter.to();
    for (int at = 0; at < Math.min(2, gaps.size()); at++) {
      from = gaps.get(at) > widest ? gutter.from() + at + 1 : from;
    }
    for (int at = gaps.size() - 1; at >= Math.max(0, gaps.size() - 2); at--) {
      to = gaps.get(at) > widest && gutter.from() + at + 1 > from ? gutter.from() + at + 1 : to;
    }
    return new Gutter(gutter.x(), from, to);
  }

  private static boolean isBetweenColumns(Gutter gutter, List<Line> lines, int depth) {
    List<Line> beside = lines.subList(gutter.from(), gutter.to());
    return areColumns(side(beside, gutter.x(), true), depth)
        && areColumns(side(beside, gutter.x(), false), depth);
  }

  /// Whether `lines` form a column, or several columns with lines at different heights.
  private static boolean areColumns(List<Line> lines, int depth) {
    double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
    double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
    double width = lines.stream().mapToDouble(it -> it.right() - it.left()).average().orElse(0);
    List<String> texts = lines.stream().map(Line::text).toList();
    double words = texts.stream().mapToInt(it -> it.split(" ", -1).length).average().orElse(0);
    double characters = texts.stream().mapToInt(String::length).average().orElse(0);
    boolean hasWords = words >= FEWEST_WORDS || (words < 1.5 && characters >= FEWEST_CHARACTERS);
    boolean filled = width >= FILLED * (right - left);
    return lines.size() >= 3 && hasWords && (filled || gutter(lines, depth + 4).isPresent());
  }

  private static List<Line> side(List<Line> lines, float x, boolean isLeft) {
    return lines.stream()
        .map(line -> line.glyphs().stream().filter(it -> it.left() < x == isLeft).toList())
        .filter(Line::isVisible)
        .map(Line::of)
        .toList();
  }
}
