package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.pages.LogisticRegression.Observation;
import dev.dateline.documents.html.story.BlockSignals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Fits the weights of signals to pages with known articles.
final class WeightFit {
  private static final double PENALTY = 1 / 0.3;

  private final Map<String, Integer> places = new LinkedHashMap<>();

  private WeightFit() {
    places.put(BlockWeights.ALWAYS, 0);
  }

  /// The weights for `pages`. They are fitted twice, because the first fit decides which block
  /// stands for a segment that a page has several times.
  static BlockWeights of(List<LabelledPage> pages) {
    var fit = new WeightFit();
    return fit.fit(pages, fit.fit(pages, BlockWeights.NONE)).adjusted();
  }

  private BlockWeights fit(List<LabelledPage> pages, BlockWeights before) {
    var observations = new ArrayList<Observation>();
    pages.stream()
        .flatMap(page -> page.labels(before).stream())
        .forEach(label -> observations.add(observation(label)));
    double[] found = new LogisticRegression(places.size(), PENALTY).fit(observations);
    var weights = new TreeMap<String, Double>();
    places.forEach((name, place) -> weights.put(name, found[place]));
    return new BlockWeights(weights);
  }

  private Observation observation(BlockLabel label) {
    BlockSignals block = label.block();
    int size = block.strengths().size();
    var at = new int[size];
    var values = new double[size];
    int i = 0;
    for (var signal : block.strengths().entrySet()) {
      at[i] = places.computeIfAbsent(signal.getKey(), _ -> places.size());
      values[i++] = signal.getValue();
    }
    return new Observation(at, values, label.article(), label.weight());
  }
}
