package dev.dateline.benchmarks.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The runs of four words (shingles) of a text, and how often each occurs. A shorter text is one
/// run.
///
/// A Chinese, Japanese or Korean character counts as a word where no spaces separate words.
record Shingles(Map<List<String>, Integer> counts) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}_]+");
  private static final int RUN = 4;

  /// The shingles of `text`.
  static Shingles of(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    var counts = new HashMap<List<String>, Integer>();
    for (int i = 0; i + Math.min(RUN, words.size()) <= words.size() && !words.isEmpty(); i++) {
      counts.merge(words.subList(i, i + Math.min(RUN, words.size())), 1, Integer::sum);
    }
    return new Shingles(counts);
  }

  /// The share of the `other` text's shingles that this text has, 0 to 1; 0 if there are none.
  double shareOf(Shingles other) {
    long both =
        other.counts.entrySet().stream()
            .mapToLong(it -> Math.min(it.getValue(), counts.getOrDefault(it.getKey(), 0)))
            .sum();
    long all = other.counts.values().stream().mapToLong(Integer::longValue).sum();
    return all == 0 ? 0 : (double) both / all;
  }
}
