package dev.dateline.benchmarks.engine;

import dev.dateline.benchmarks.generator.GeneratedArticle;

/// An index that is filled with articles and queried.
interface ComparedIndex extends AutoCloseable {
  /// Indexes an article by the names that are known of it. It is durable when this returns.
  void add(GeneratedArticle article);

  /// Answers a query with the headlines and keys of the newest articles.
  ///
  /// @return the number of articles on the page
  int answer(ComparedQuery query);

  /// The bytes that it stores.
  long bytes();

  @Override
  void close();
}
