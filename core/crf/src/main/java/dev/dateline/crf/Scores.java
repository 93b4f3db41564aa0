package dev.dateline.crf;

/// The unnormalized log scores of a sentence: only differences between them have a meaning.
///
/// @param nodes for each word and each label, a score
/// @param edges for each word, a score for each pair of labels, at the index `label of the previous
///   word × number of labels + own label`; the first word counts as preceded by one outside all
///   names
record Scores(float[][] nodes, float[][] edges) {}
