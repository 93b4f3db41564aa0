package dev.dateline.index.explore;

import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.Sample;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// The articles of a sample, and what the index keeps of each. A set of them is written as the
/// numbers that they have in `articles`.
///
/// @param articles oldest first
record Corpus(Sample sample, List<IndexedArticle> articles) {
  /// Reads what `lists` has of the articles of `sample`.
  static Corpus read(Sample sample, PostingLists lists) {
    var ids = sample.postings().stream().map(posting -> posting.position().id()).toList();
    return new Corpus(sample, lists.articles(ids));
  }

  int size() {
    return articles.size();
  }

  /// How many articles of all there are like `some` of these.
  Estimate estimate(BitSet some) {
    var days = new TreeMap<LocalDate, Integer>();
    some.stream().forEach(number -> days.merge(day(number), 1, Integer::sum));
    return Estimator.of(sample).all(days);
  }

  /// Which share of these articles `some` are.
  double share(BitSet some) {
    return size() == 0 ? 0 : (double) some.cardinality() / size();
  }

  private LocalDate day(int number) {
    return articles.get(number).date().day();
  }

  Sampling sampling() {
    return Sampling.of(sample);
  }
}
