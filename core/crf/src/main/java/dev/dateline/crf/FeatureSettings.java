package dev.dateline.crf;

import java.util.List;

/// The feature templates that a model was trained with, as far as models differ in them.
///
/// @param labels the labels, in the order of the weights; one is [#NONE]
/// @param shape the word-shape function: a constant of CoreNLP's `WordShapeClassifier`
/// @param window how many words on either side count regardless of their order
/// @param longestAffix the length of the longest prefix and suffix, including the marks of the
///   word's ends
/// @param titles whether being a title, such as `Mr.`, is a feature
public record FeatureSettings(
    List<String> labels, int shape, int window, int longestAffix, boolean titles) {
  /// The label of a word outside all names.
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
