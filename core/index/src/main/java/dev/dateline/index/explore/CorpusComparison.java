package dev.dateline.index.explore;

import dev.dateline.index.postings.IndexedArticle;
import java.util.BitSet;
import java.util.stream.Collectors;

/// The articles of a query, compared with the other articles of the same days.
///
/// @param corpus articles of the query
/// @param background articles of the same days, which may include some of the query
/// @param others the articles of the background that are not in the corpus: a test of two shares
///   needs two separate groups
record CorpusComparison(Corpus corpus, Corpus background, BitSet others) {
  /// A value of fewer articles may be due to chance.
  private static final int FEWEST = 3;

  static CorpusComparison of(Corpus corpus, Corpus background) {
    var ids = corpus.articles().stream().map(IndexedArticle::id).collect(Collectors.toSet());
    var others = new BitSet();
    for (int number = 0; number < background.size(); number++) {
      others.set(number, !ids.contains(background.articles().get(number).id()));
    }
    return new CorpusComparison(corpus, background, others);
  }

  /// The evidence that a value is more frequent in the query than elsewhere, as G²; 0 if it is not
  /// more frequent.
  ///
  /// @param some the articles of the corpus that have the value
  /// @param usual the articles of the background that have it
  double score(BitSet some, BitSet usual) {
    var elsewhere = (BitSet) usual.clone();
    elsewhere.and(others);
    double here = some.cardinality();
    double there = elsewhere.cardinality();
    int all = others.cardinality();
    return all == 0 || here * all <= there * corpus.size()
        ? 0
        : LogLikelihood.of(here, corpus.size(), there, all);
  }

  /// Whether `some` are enough articles, and `score` is enough evidence, to rule out chance.
  static boolean isSignificant(BitSet some, double score) {
    return some.cardinality() >= FEWEST && score >= LogLikelihood.ABOVE_CHANCE;
  }
}
