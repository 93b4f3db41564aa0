package dev.dateline.crf;

/// A word as a field sees it. At either end of a sentence stands the form of no word.
///
/// @param word its characters
/// @param state the state of a print after them
/// @param shape its kinds of letters, such as `Xxxx`
/// @param cluster the number of the words that are used like it, in letters
/// @param own what it says of its own label
/// @param before what it says of the label of the word after it, as that one's neighbour
/// @param after what it says of the label of the word before it, as that one's neighbour
/// @param left what it says of the labels of the few words after it
/// @param right what it says of the labels of the few words before it
/// @param edge what it says of its own label beside that of the word before it: previous label
///   times labels, plus label
/// @param edgeBefore what it says of the edge to the word after it
/// @param edgeAfter what it says of the edge that ends at the word before it
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
