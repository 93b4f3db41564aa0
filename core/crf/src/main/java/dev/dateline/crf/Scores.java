package dev.dateline.crf;

/// What speaks for each label of each word of a sentence, and for each pair of labels of two
/// neighbours: sums of weights, of which only differences mean something.
///
/// @param nodes for each word, a score for each label
/// @param edges for each word, a score for each label of the word before it, times labels, plus its
///   own label; what stands before the first word is labelled as no name
record Scores(float[][] nodes, float[][] edges) {}
