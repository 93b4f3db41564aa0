package dev.dateline.models;

import dev.dateline.crf.ClusterFile;
import dev.dateline.crf.ClusterSettings;
import dev.dateline.crf.FeatureHash;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Converts the word clusters of CoreNLP's models, which must be the same in all models of a pool.
final class ClusterConversion {
  private ClusterConversion() {}

  static ClusterFile clusters(List<SerializedModel> models) throws IOException {
    Map<String, String> clusters = models.getFirst().clusters();
    if (models.stream().anyMatch(model -> !model.clusters().equals(clusters))) {
      throw new IOException("the models have different word clusters");
    }
    long[] words = new long[clusters.size()];
    short[] numbers = new short[clusters.size()];
    int at = 0;
    for (String word : clusters.keySet().stream().sorted().toList()) {
      words[at] = FeatureHash.of(word);
      numbers[at++] = Short.parseShort(clusters.get(word));
    }
    return new ClusterFile(words, numbers);
  }

  static ClusterSettings settings(List<SerializedModel> models) throws IOException {
    ClusterSettings settings = settings(models.getFirst());
    for (SerializedModel model : models) {
      if (!settings(model).equals(settings)) {
        throw new IOException("the models look words up in different ways");
      }
    }
    return settings;
  }

  private static ClusterSettings settings(SerializedModel model) {
    var flags = model.flags();
    // CoreNLP's feature names have "null" for words without a cluster.
    return new ClusterSettings(
        flags.casedDistSim,
        flags.numberEquivalenceDistSim,
        String.valueOf(flags.unknownWordDistSimClass));
  }
}
