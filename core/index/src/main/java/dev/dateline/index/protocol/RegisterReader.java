package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;

/// The port through which the state of single ids is read.
@FunctionalInterface
public interface RegisterReader {
  /// What the store has under `id` now, all writes before this call included.
  Register read(ArticleId id);
}
