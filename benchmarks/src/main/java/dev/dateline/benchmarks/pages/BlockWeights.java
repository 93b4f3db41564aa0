package dev.dateline.benchmarks.pages;

import dev.dateline.documents.html.story.BlockSignals;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The weights of signals, in log odds.
///
/// @param bySignal the weights by the signal's name; a missing one is 0
record BlockWeights(SortedMap<String, Double> bySignal) {
  static final BlockWeights NONE = new BlockWeights(new TreeMap<>());

  /// The signal that every block has.
  static final String ALWAYS = "always";

  /// Weights nearer to zero are dropped.
  private static final double LEAST = 0.02;

  /// What is added to the score of every block: a lost paragraph is worse than a superfluous one.
  private static final double TOWARDS_RECALL = 0.15;

  /// Set by hand, because public sets have hardly any consent notices.
  private static final Map<String, Double> CONSENT =
      Map.of("hint.consent", -3.0, "says.long.consent", -0.8, "says.short.consent", -0.8);

  private static final String HEAD =
      """
      # How much each signal counts, in log odds: the sum over a block's signals is above zero for the article's text.
      # Fitted by `-Dbenchmark=page-weights`; benchmarks/README.md says to which pages. A signal without a weight here counts
      # for nothing. Those of consent notices are set by hand, because public sets have hardly any.
      """;

  /// The score of `block`, above zero if it probably belongs to the article.
  double score(BlockSignals block) {
    return block.strengths().entrySet().stream()
        .mapToDouble(it -> it.getValue() * bySignal.getOrDefault(it.getKey(), 0.0))
        .sum();
  }

  /// These weights as they are used: leaning towards recall, and with those set by hand.
  BlockWeights adjusted() {
    var adjusted = new TreeMap<>(bySignal);
    adjusted.merge(ALWAYS, TOWARDS_RECALL, Double::sum);
    adjusted.putAll(CONSENT);
    return new BlockWeights(adjusted);
  }

  /// The text of `weights.properties`.
  String properties() {
    return HEAD
        + bySignal.entrySet().stream()
            .filter(it -> Math.abs(it.getValue()) >= LEAST)
            .map(it -> String.format(Locale.ROOT, "%s = %.2f%n", it.getKey(), it.getValue()))
            .collect(Collectors.joining());
  }
}
