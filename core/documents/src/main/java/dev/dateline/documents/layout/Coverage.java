package dev.dateline.documents.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The parts of each line that words cover, to find gaps between columns.
final class Coverage {
  /// The minimum width of a gap between columns, in ems; spaces between words are hardly ever
  /// wider.
  private static final float NARROWEST = 0.75f;

  /// The minimum number of lines on either side of a gap.
  private static final int FEWEST_LINES = 3;

  private final List<Line> lines;
  private final List<BitSet> covered;
  private final int width;
  private final float left;

  private Coverage(List<Line> lines, List<BitSet> covered, int width, float left) {
    this.lines = lines;
    this.covered = covered;
    this.width = width;
    this.left = left;
  }

  static Coverage of(List<Line> lines) {
    float left = (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
    float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
    float half = NARROWEST * Median.of(lines.stream().map(Line::size).toList()) / 2;
    List<BitSet> covered = lines.stream().map(line -> covered(line, left, half)).toList();
    return new Coverage(lines, covered, Math.round(right - left), left);
  }

  /// The points that are covered, or closer to a word than half the width of a gap.
  private static BitSet covered(Line line, float left, float half) {
    var covered = new BitSet();
    for (Glyph glyph : line.glyphs()) {
      if (!glyph.isSpace()) {
        int from = Math.round(glyph.left() - half - left);
        int to = Math.round(glyph.right() + half - left);
        covered.set(Math.max(0, from), Math.max(Math.max(0, from), to));
      }
    }
    return covered;
  }

  /// The gap with the most lines on its sparser side, if it has enough.
  Optional<Gutter> best() {
    Gutter best = new Gutter(0, 0, 0);
    int most = FEWEST_LINES - 1;
    int widest = 0;
    for (int x = 0; x < width; x++) {
      Gutter gutter = longest(x);
      int score = score(gutter, x);
      int open = score >= most && score > 0 ? openAround(x, gutter) : 0;
      if (score > most || (score == most && score >= FEWEST_LINES && open > widest)) {
        best = new Gutter(left + x, gutter.from(), gutter.to());
        most = score;
        widest = open;
      }
    }
    return most >= FEWEST_LINES ? Optional.of(best) : Optional.empty();
  }

  /// The run of consecutive lines that leave `x` free and have the most lines on the sparser side
  /// of it.
  private Gutter longest(int x) {
    Gutter best = new Gutter(left + x, 0, 0);
    int most = 0;
    int from = 0;
    for (int line = 0; line <= lines.size(); line++) {
      if (line == lines.size() || covered.get(line).get(x)) {
        var run = new Gutter(left + x, from, line);
        int score = score(run, x);
        best = score > most ? run : best;
        most = Math.max(most, score);
        from = line + 1;
      }
    }
    return best;
  }

  private int score(Gutter gutter, int x) {
    int before = 0;
    int behind = 0;
    for (int line = gutter.from(); line < gutter.to(); line++) {
      before += covered.get(line).nextSetBit(0) < x ? 1 : 0;
      behind += covered.get(line).length() > x ? 1 : 0;
    }
    return Math.min(before, behind);
  }

  /// The width of the gap that all its lines share.
  private int openAround(int x, Gutter gutter) {
    int from = 0;
    int to = width;
    for (int line = gutter.from(); line < gutter.to(); line++) {
      BitSet bits = covered.get(line);
      from = Math.max(from, bits.previousSetBit(x) + 1);
      int next = bits.nextSetBit(x);
      to = next < 0 ? to : Math.min(to, next);
    }
    // The middle of a gap counts a little more than its edges.
    return 2 * Math.min(x - from, to - x) + (to - from);
  }
}
