package dev.dateline.crf;

/// Distributional word clusters: each known word belongs to one of a few hundred, induced from
/// newswire (Clark, "Combining distributional and morphological information for part of speech
/// induction", EACL 2003).
final class Clusters {
  private final FeatureTable numbers;
  private final ClusterSettings settings;

  /// @param numbers the cluster of each word by the hash of its normalized form
  Clusters(FeatureTable numbers, ClusterSettings settings) {
    this.numbers = numbers;
    this.settings = settings;
  }

  /// The cluster of `word`.
  String of(String word) {
    int number = numbers.number(FeatureHash.of(settings.normalized(word)));
    return number == FeatureTable.NONE ? settings.unknown() : Integer.toString(number);
  }
}
