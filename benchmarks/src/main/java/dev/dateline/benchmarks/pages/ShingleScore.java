package dev.dateline.benchmarks.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How much two texts have in common, by runs of four words (shingles).
///
/// A Chinese, Japanese or Korean character counts as a word where no spaces separate words.
///
/// @param precision the share of the found text's runs that the right text has, 0 to 1
/// @param recall the share of the right text's runs that the found text has, 0 to 1
record ShingleScore(double precision, double recall) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}_]+");
  private static final int RUN = 4;

  /// Compares what was found with what is right.
  static ShingleScore of(String found, String right) {
    Map<List<String>, Integer> here = shingles(found);
    Map<List<String>, Integer> there = shingles(right);
    long both =
        here.entrySet().stream()
            .mapToLong(it -> Math.min(it.getValue(), there.getOrDefault(it.getKey(), 0)))
            .sum();
    return new ShingleScore(share(both, here), share(both, there));
  }

  /// The harmonic mean of precision and recall; 0 if both are.
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// The means over some pages.
  static ShingleScore mean(List<ShingleScore> scores) {
    return new ShingleScore(
        scores.stream().mapToDouble(ShingleScore::precision).average().orElse(0),
        scores.stream().mapToDouble(ShingleScore::recall).average().orElse(0));
  }

  private static double share(long part, Map<List<String>, Integer> whole) {
    long all = whole.values().stream().mapToLong(Integer::longValue).sum();
    return all == 0 ? 0 : (double) part / all;
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    var counts = new HashMap<List<String>, Integer>();
    for (int i = 0; i + Math.min(RUN, words.size()) <= words.size() && !words.isEmpty(); i++) {
      counts.merge(words.subList(i, i + Math.min(RUN, words.size())), 1, Integer::sum);
    }
    return counts;
  }
}
