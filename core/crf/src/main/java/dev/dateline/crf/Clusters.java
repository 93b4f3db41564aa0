package dev.dateline.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;

/// Distributional word clusters: each known word belongs to one of about two hundred, induced from
/// English newswire (Clark, "Combining distributional and morphological information for part of
/// speech induction", EACL 2003).
final class Clusters {
  private static final String UNKNOWN = "0";

  private final FeatureTable numbers;

  /// @param numbers the cluster of each word by the hash of its normalized form
  Clusters(FeatureTable numbers) {
    this.numbers = numbers;
  }

  /// The cluster of `word`; its case and the values of its digits make no difference.
  String of(String word) {
    String plain =
        WordShapeClassifier.wordShape(
            word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    int number = numbers.number(FeatureHash.of(plain));
    return number == FeatureTable.NONE ? UNKNOWN : Integer.toString(number);
  }
}
