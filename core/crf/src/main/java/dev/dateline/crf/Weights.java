package dev.dateline.crf;

/// What each feature of a field says of labels.
///
/// @param features where in `values` a feature's weights begin, by the print of its name
/// @param values for a feature of one word, a weight for each label; for one of two neighbours, a
///   weight for each pair of labels, those of one previous label together
record Weights(FeatureTable features, float[] values) {
  /// Adds the weights of the feature named by what `state` was made of and `rest`, where the model
  /// knows it.
  void add(float[] sum, long state, String rest) {
    int at = features.number(FeatureHash.end(FeatureHash.with(state, rest)));
    if (at == FeatureTable.NONE) {
      return;
    }
    for (int label = 0; label < sum.length; label++) {
      sum[label] += values[at + label];
    }
  }

  /// Adds the weights of the feature `name`, where the model knows it.
  void add(float[] sum, String name) {
    add(sum, FeatureHash.START, name);
  }
}
