package dev.dateline.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// The word clusters as they are stored.
///
/// @param words the hashes of the words
/// @param numbers the cluster of each word
public record ClusterFile(long[] words, short[] numbers) {
  static ClusterFile read(DataInputStream in) throws IOException {
    return new ClusterFile(NumberArrays.longs(in), NumberArrays.shorts(in));
  }

  void write(DataOutputStream out) throws IOException {
    NumberArrays.write(out, words);
    NumberArrays.write(out, numbers);
  }

  Clusters clusters(ClusterSettings settings) {
    var table = new FeatureTable(words.length);
    for (int word = 0; word < words.length; word++) {
      table.enter(words[word], numbers[word]);
    }
    return new Clusters(table, settings);
  }
}
