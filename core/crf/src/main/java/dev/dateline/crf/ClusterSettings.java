package dev.dateline.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Locale;

/// How a model looks words up in its clusters, with the names of CoreNLP's flags.
///
/// @param cased `casedDistSim`: whether case matters
/// @param digits `numberEquivalenceDistSim`: whether all digits are the same
/// @param unknown `unknownWordDistSimClass`: the cluster of other words
public record ClusterSettings(boolean cased, boolean digits, String unknown) {
  static ClusterSettings read(DataInputStream in) throws IOException {
    return new ClusterSettings(in.readBoolean(), in.readBoolean(), in.readUTF());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeBoolean(cased);
    out.writeBoolean(digits);
    out.writeUTF(unknown);
  }

  /// The form of `word` that the clusters list.
  String normalized(String word) {
    String plain = cased ? word : word.toLowerCase(Locale.ROOT);
    return digits
        ? WordShapeClassifier.wordShape(plain, WordShapeClassifier.WORDSHAPEDIGITS)
        : plain;
  }
}
