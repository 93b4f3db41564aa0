package dev.dateline.models;

import dev.dateline.crf.CrfFile;
import dev.dateline.crf.FeatureHash;
import dev.dateline.crf.FeatureSettings;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.util.Arrays;

/// Converts a CoreNLP model to our format. In a model that labels each word with its place in the
/// name, `I-PER` or, after another person, `B-PER`, the rare labels with `B` are left out.
final class Conversion {
  private static final String NODE = "|C";
  private static final int ANY_LENGTH = Integer.MAX_VALUE;

  private final SerializedModel model;
  private final KeptLabels kept;
  private final float leastWeight;
  private final int labels;

  private Conversion(SerializedModel model, float leastWeight) {
    this.model = model;
    this.kept = KeptLabels.of(model.classes());
    this.leastWeight = leastWeight;
    this.labels = kept.names().size();
  }

  /// The same model: with a `leastWeight` of 0, it gives every sentence the same scores.
  ///
  /// @param leastWeight smaller weights, of either sign, are left out
  /// @throws IllegalArgumentException if it has features that we do not compute
  static CrfFile of(SerializedModel model, float leastWeight) {
    FeatureTemplates.check(model);
    return new Conversion(model, leastWeight).file();
  }

  private CrfFile file() {
    int[] nodes = features(true);
    int[] edges = features(false);
    return new CrfFile(
        settings(),
        transitions(),
        model.lowerCaseWords().stream().mapToLong(FeatureHash::of).sorted().toArray(),
        hashes(nodes),
        hashes(edges),
        values(nodes, edges));
  }

  private FeatureSettings settings() {
    var flags = model.flags();
    int longest = flags.maxNGramLeng < 0 ? ANY_LENGTH : flags.maxNGramLeng;
    return new FeatureSettings(
        kept.names(), flags.wordShape, flags.disjunctionWidth, longest, flags.useTitle);
  }

  private int[] features(boolean ofNodes) {
    int[] numbers = new int[model.features().size()];
    int count = 0;
    for (int feature = 0; feature < numbers.length; feature++) {
      if (model.features().get(feature).endsWith(NODE) == ofNodes) {
        numbers[count++] = feature;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  private long[] hashes(int[] features) {
    return Arrays.stream(features)
        .mapToObj(model.features()::get)
        .mapToLong(FeatureHash::of)
        .toArray();
  }

  private float[] transitions() {
    float[] transitions = new float[labels * labels];
    Arrays.fill(transitions, Float.NEGATIVE_INFINITY);
    for (CRFLabel pair : model.labels().get(1)) {
      if (kept.hasAll(pair)) {
        transitions[kept.place(pair)] = 0;
      }
    }
    return transitions;
  }

  private float[] values(int[] nodes, int[] edges) {
    float[] values = new float[(nodes.length + edges.length * labels) * labels];
    for (int node = 0; node < nodes.length; node++) {
      copy(nodes[node], model.labels().get(0), values, node * labels);
    }
    for (int edge = 0; edge < edges.length; edge++) {
      int at = (nodes.length + edge * labels) * labels;
      copy(edges[edge], model.labels().get(1), values, at);
    }
    return values;
  }

  private void copy(int feature, Index<CRFLabel> order, float[] values, int at) {
    float[] weights = model.weights()[feature];
    for (int number = 0; number < weights.length; number++) {
      CRFLabel label = order.get(number);
      if (kept.hasAll(label) && Math.abs(weights[number]) >= leastWeight) {
        values[at + kept.place(label)] = weights[number];
      }
    }
  }
}
