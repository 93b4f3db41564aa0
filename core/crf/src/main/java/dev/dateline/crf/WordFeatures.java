package dev.dateline.crf;

/// The features of a word that do not depend on its position, already summed up as weights. A
/// boundary before the first word and after the last has features, too.
///
/// @param word its characters
/// @param state the state of a [FeatureHash] after them
/// @param shape its kinds of letters, such as `Xxxx`
/// @param cluster the number of its cluster
/// @param own node weights of its own label
/// @param before node weights of the next word's label
/// @param after node weights of the previous word's label
/// @param left node weights of the labels of the next few words
/// @param right node weights of the labels of the previous few words
/// @param edge edge weights of the previous word's label and its own, ordered as in [Scores]
/// @param edgeBefore edge weights of its own label and the next word's
/// @param edgeAfter edge weights of the edge that ends at the previous word
record WordFeatures(
    String word,
    long state,
    String shape,
    String cluster,
    float[] own,
    float[] before,
    float[] after,
    float[] left,
    float[] right,
    float[] edge,
    float[] edgeBefore,
    float[] edgeAfter) {}
