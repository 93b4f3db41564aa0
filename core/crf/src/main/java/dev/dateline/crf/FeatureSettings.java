package dev.dateline.crf;

import java.util.List;

/// With which of its templates a field was trained. Those that all of our fields share are not
/// named here.
///
/// @param labels what a word may be labelled, in the order of the weights; one is [#NONE]
/// @param shape how a word's shape is written: a constant of CoreNLP's `WordShapeClassifier`
/// @param window how many words on either side are looked at regardless of their order
/// @param longestGram the length of the longest prefix and suffix that is looked at; the word's two
///   ends count
/// @param titles whether words such as `Mr.` are known as titles
public record FeatureSettings(
    List<String> labels, int shape, int window, int longestGram, boolean titles) {
  /// The label of a word that is part of no name.
  public static final String NONE = "O";

  public FeatureSettings {
    labels = List.copyOf(labels);
  }

  /// How many labels there are.
  int size() {
    return labels.size();
  }

  /// The number of the label [#NONE].
  int none() {
    return labels.indexOf(NONE);
  }
}
