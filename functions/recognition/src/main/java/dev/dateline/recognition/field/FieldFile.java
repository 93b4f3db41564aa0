package dev.dateline.recognition.field;

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
public record FieldFile(
    Settings settings,
    float[] transitions,
    long[] smallWords,
    long[] nodes,
    long[] edges,
    float[] values) {
  /// Reads what [#write] wrote.
  static FieldFile read(DataInputStream in) throws IOException {
    var settings = settings(in);
    return new FieldFile(
        settings,
        Numbers.floats(in),
        Numbers.longs(in),
        Numbers.longs(in),
        Numbers.longs(in),
        Numbers.floats(in));
  }

  private static Settings settings(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> labels = new ArrayList<>(size);
    for (int label = 0; label < size; label++) {
      labels.add(in.readUTF());
    }
    return new Settings(labels, in.readInt(), in.readInt(), in.readInt(), in.readBoolean());
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
    Numbers.write(out, transitions);
    Numbers.write(out, smallWords);
    Numbers.write(out, nodes);
    Numbers.write(out, edges);
    Numbers.write(out, values);
  }

  /// The field itself.
  ///
  /// @throws IllegalArgumentException where two of its features cannot be told apart
  Field field(Clusters clusters) {
    var table = new PrintTable(nodes.length + edges.length);
    int labels = settings.size();
    for (int node = 0; node < nodes.length; node++) {
      table.enter(nodes[node], node * labels);
    }
    for (int edge = 0; edge < edges.length; edge++) {
      table.enter(edges[edge], (nodes.length + edge * labels) * labels);
    }
    var weights = new Weights(table, values);
    var small = PrintSet.of(smallWords);
    var forms = new Forms(settings, weights, transitions, clusters, small);
    return new Field(settings, weights, forms, small);
  }
}
