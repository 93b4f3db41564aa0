package dev.dateline.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;

/// Which words are used alike: each known word belongs to one of some two hundred clusters, made
/// from English newswire by Alexander Clark's method.
final class Clusters {
  private static final String UNKNOWN = "0";

  private final FeatureTable numbers;

  /// @param numbers the number of its cluster by the print of a word, read as in [#of(String)]
  Clusters(FeatureTable numbers) {
    this.numbers = numbers;
  }

  /// The number of the cluster of `word`, all of whose digits are one and whose letters are small.
  String of(String word) {
    String plain =
        WordShapeClassifier.wordShape(
            word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    int number = numbers.number(FeatureHash.of(plain));
    return number == FeatureTable.NONE ? UNKNOWN : Integer.toString(number);
  }
}
