package dev.dateline.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A conditional random field as it is stored: arrays of feature hashes and weights.
///
/// @param settings the feature templates
/// @param transitions for each pair of labels: 0 if the training text has it on adjacent words,
///   otherwise negative infinity
/// @param lowerCaseWords the hashes of the words that the training text has in lower case
/// @param nodes the hashes of the features of one label
/// @param edges the hashes of the features of two adjacent labels
/// @param values the weights of the node features, then those of the edge features
public record CrfFile(
    FeatureSettings settings,
    float[] transitions,
    long[] lowerCaseWords,
    long[] nodes,
    long[] edges,
    float[] values) {
  /// Reads what [#write] wrote.
  static CrfFile read(DataInputStream in) throws IOException {
    var settings = settings(in);
    return new CrfFile(
        settings,
        NumberArrays.floats(in),
        NumberArrays.longs(in),
        NumberArrays.longs(in),
        NumberArrays.longs(in),
        SparseFloats.read(in));
  }

  private static FeatureSettings settings(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> labels = new ArrayList<>(size);
    for (int label = 0; label < size; label++) {
      labels.add(in.readUTF());
    }
    return new FeatureSettings(labels, in.readInt(), in.readInt(), in.readInt(), in.readBoolean());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(settings.size());
    for (String label : settings.labels()) {
      out.writeUTF(label);
    }
    out.writeInt(settings.shape());
    out.writeInt(settings.window());
    out.writeInt(settings.longestAffix());
    out.writeBoolean(settings.titles());
    NumberArrays.write(out, transitions);
    NumberArrays.write(out, lowerCaseWords);
    NumberArrays.write(out, nodes);
    NumberArrays.write(out, edges);
    SparseFloats.write(out, values);
  }

  /// Builds the model.
  ///
  /// @throws IllegalArgumentException if two features have the same hash
  LinearChainCrf toCrf(Clusters clusters) {
    var table = new FeatureTable(nodes.length + edges.length);
    int labels = settings.size();
    for (int node = 0; node < nodes.length; node++) {
      table.enter(nodes[node], node * labels);
    }
    for (int edge = 0; edge < edges.length; edge++) {
      table.enter(edges[edge], (nodes.length + edge * labels) * labels);
    }
    var weights = new Weights(table, values);
    var lowerCase = FeatureHashSet.of(lowerCaseWords);
    var featurizer = new WordFeaturizer(settings, weights, transitions, clusters, lowerCase);
    return new LinearChainCrf(settings, weights, featurizer, lowerCase);
  }
}
