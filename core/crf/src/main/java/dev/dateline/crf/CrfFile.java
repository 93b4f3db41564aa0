package dev.dateline.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A field as the build writes it and the functions load it: prints and weights in long runs, no
/// names, no objects.
///
/// @param settings its templates
/// @param transitions for each pair of labels 0 where two neighbours may have them, and negative
///   infinity where none ever had
/// @param smallWords the prints of the words that its training text had in small letters
/// @param nodes the prints of the features of one word
/// @param edges the prints of the features of two neighbours
/// @param values the weights of the first node, the second, …, the first edge, …
public record CrfFile(
    FeatureSettings settings,
    float[] transitions,
    long[] smallWords,
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
        NumberArrays.floats(in));
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
    out.writeInt(settings.longestGram());
    out.writeBoolean(settings.titles());
    NumberArrays.write(out, transitions);
    NumberArrays.write(out, smallWords);
    NumberArrays.write(out, nodes);
    NumberArrays.write(out, edges);
    NumberArrays.write(out, values);
  }

  /// The field itself.
  ///
  /// @throws IllegalArgumentException where two of its features cannot be told apart
  LinearChainCrf field(Clusters clusters) {
    var table = new FeatureTable(nodes.length + edges.length);
    int labels = settings.size();
    for (int node = 0; node < nodes.length; node++) {
      table.enter(nodes[node], node * labels);
    }
    for (int edge = 0; edge < edges.length; edge++) {
      table.enter(edges[edge], (nodes.length + edge * labels) * labels);
    }
    var weights = new Weights(table, values);
    var small = FeatureHashSet.of(smallWords);
    var forms = new WordFeaturizer(settings, weights, transitions, clusters, small);
    return new LinearChainCrf(settings, weights, forms, small);
  }
}
