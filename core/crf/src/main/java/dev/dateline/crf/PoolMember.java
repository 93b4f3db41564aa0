package dev.dateline.crf;

import java.util.List;

/// A model in a pool, with the pool's labels mapped to its own.
///
/// @param crf the model
/// @param labelNumbers for each label of the pool, the number of the model's label
record PoolMember(LinearChainCrf crf, int[] labelNumbers) {
  /// Maps `labels`, those of the pool. To a model that lacks a label, it means no name.
  static PoolMember of(LinearChainCrf crf, List<String> labels) {
    var own = crf.settings().labels();
    int none = crf.settings().none();
    int[] labelNumbers =
        labels.stream()
            .mapToInt(label -> own.contains(label) ? own.indexOf(label) : none)
            .toArray();
    return new PoolMember(crf, labelNumbers);
  }

  /// Adds the model's scores of these words to `sum`, which is indexed by the labels of the pool.
  void add(Scores sum, List<WordFeatures> words) {
    Scores own = crf.scores(words);
    for (int word = 0; word < words.size(); word++) {
      addNode(sum.nodes()[word], own.nodes()[word]);
      addEdge(sum.edges()[word], own.edges()[word]);
    }
  }

  private void addNode(float[] sum, float[] own) {
    for (int label = 0; label < labelNumbers.length; label++) {
      sum[label] += own[labelNumbers[label]];
    }
  }

  private void addEdge(float[] sum, float[] own) {
    int size = crf.settings().size();
    int at = 0;
    for (int before : labelNumbers) {
      for (int label : labelNumbers) {
        sum[at++] += own[before * size + label];
      }
    }
  }
}
