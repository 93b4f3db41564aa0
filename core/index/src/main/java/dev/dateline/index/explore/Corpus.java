package dev.dateline.index.explore;

import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.query.Sample;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// The articles of a sample, with what the index stores about each. Sets of them are sets of
/// indices of `articles`.
///
/// @param articles oldest first
record Corpus(Sample sample, List<IndexedArticle> articles) {
  /// Reads the articles of `sample` from `lists`.
  static Corpus read(Sample sample, PostingLists lists) {
    var ids = sample.postings().stream().map(posting -> posting.position().id()).toList();
    return new Corpus(sample, lists.articles(ids));
  }

  int size() {
    return articles.size();
  }

  /// The number of all articles that `some` of these are a sample of.
  Estimate estimate(BitSet some) {
    var days = new TreeMap<LocalDate, Integer>();
    some.stream().forEach(number -> days.merge(day(number), 1, Integer::sum));
    return Estimator.of(sample).all(days);
  }

  /// The share of `some` in these articles.
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
