package dev.dateline.benchmarks.pages;

import java.util.List;

/// How many segments were classified correctly and incorrectly.
///
/// @param found wanted segments that the text has
/// @param kept unwanted segments that the text has
/// @param lost wanted segments that the text lacks
/// @param dropped unwanted segments that the text lacks
record SegmentScore(int found, int kept, int lost, int dropped) {
  static final SegmentScore NONE = new SegmentScore(0, 0, 0, 0);

  static SegmentScore sum(List<SegmentScore> scores) {
    return scores.stream().reduce(NONE, SegmentScore::plus);
  }

  SegmentScore plus(SegmentScore other) {
    return new SegmentScore(
        found + other.found, kept + other.kept, lost + other.lost, dropped + other.dropped);
  }

  double precision() {
    return ratio(found, found + kept);
  }

  double recall() {
    return ratio(found, found + lost);
  }

  double accuracy() {
    return ratio(found + dropped, found + kept + lost + dropped);
  }

  double f1() {
    return ratio(2 * found, 2 * found + kept + lost);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
