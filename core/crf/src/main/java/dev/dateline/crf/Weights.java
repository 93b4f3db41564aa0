package dev.dateline.crf;

/// The weights of a model.
///
/// @param features by the hash of a feature's name, the index of its first weight in `values`
/// @param values for a node feature, a weight for each label; for an edge feature, a weight for
///   each pair of labels, ordered as in [Scores]
record Weights(FeatureTable features, float[] values) {
  /// Adds the weights of a feature to `sum`, if the model knows it. Its name is the text that led
  /// to `state`, followed by `rest`.
  void add(float[] sum, long state, String rest) {
    int at = features.number(FeatureHash.end(FeatureHash.with(state, rest)));
    if (at == FeatureTable.NONE) {
      return;
    }
    for (int label = 0; label < sum.length; label++) {
      sum[label] += values[at + label];
    }
  }

  /// Adds the weights of the feature `name` to `sum`, if the model knows it.
  void add(float[] sum, String name) {
    add(sum, FeatureHash.START, name);
  }
}
