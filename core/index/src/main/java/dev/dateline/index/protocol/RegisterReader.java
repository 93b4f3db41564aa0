package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;

/// The port for reading the state of single ids.
@FunctionalInterface
public interface RegisterReader {
  /// The state of `id`. Strongly consistent.
  Register read(ArticleId id);
}
