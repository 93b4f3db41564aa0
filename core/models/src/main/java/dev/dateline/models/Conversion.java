package dev.dateline.models;

import dev.dateline.crf.CrfFile;
import dev.dateline.crf.FeatureHash;
import dev.dateline.crf.FeatureSettings;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.util.Arrays;
import java.util.List;

/// Converts a CoreNLP model to our format.
final class Conversion {
  private static final String NODE = "|C";
  private static final int ANY_LENGTH = Integer.MAX_VALUE;

  private final SerializedModel model;
  private final int labels;

  private Conversion(SerializedModel model) {
    this.model = model;
    this.labels = model.classes().size();
  }

  /// The same model: it gives every sentence the same scores.
  ///
  /// @throws IllegalArgumentException if it has features that we do not compute
  static CrfFile of(SerializedModel model) {
    FeatureTemplates.check(model);
    return new Conversion(model).file();
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
        List.copyOf(model.classes().objectsList()),
        flags.wordShape,
        flags.disjunctionWidth,
        longest,
        flags.useTitle);
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
      transitions[place(pair)] = 0;
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
      values[at + place(order.get(number))] = weights[number];
    }
  }

  private int place(CRFLabel label) {
    int place = 0;
    for (int one : label.getLabel()) {
      place = place * labels + one;
    }
    return place;
  }
}
