package dev.dateline.crf;

import java.util.List;

/// A field in a pool.
///
/// @param field scores the words
/// @param places for each label of the pool, the field's own that stands for it
record PoolMember(LinearChainCrf field, int[] places) {
  /// A label that the field does not know is no name to it.
  static PoolMember of(LinearChainCrf field, List<String> labels) {
    var own = field.settings().labels();
    int none = field.settings().none();
    int[] places =
        labels.stream()
            .mapToInt(label -> own.contains(label) ? own.indexOf(label) : none)
            .toArray();
    return new PoolMember(field, places);
  }

  /// Adds to `sum`, which is by the labels of the pool, how the field scores these words.
  void add(Scores sum, List<WordFeatures> words) {
    Scores own = field.scores(words);
    for (int word = 0; word < words.size(); word++) {
      addNode(sum.nodes()[word], own.nodes()[word]);
      addEdge(sum.edges()[word], own.edges()[word]);
    }
  }

  private void addNode(float[] sum, float[] own) {
    for (int label = 0; label < places.length; label++) {
      sum[label] += own[places[label]];
    }
  }

  private void addEdge(float[] sum, float[] own) {
    int size = field.settings().size();
    int at = 0;
    for (int before : places) {
      for (int label : places) {
        sum[at++] += own[before * size + label];
      }
    }
  }
}
