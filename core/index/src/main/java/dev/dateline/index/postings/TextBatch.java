package dev.dateline.index.postings;

import dev.dateline.articles.ArticleId;
import java.util.Map;

/// Texts that were read together.
///
/// @param texts those that are stored, by their articles: postings of [ArticleText]s, which are
///   unpacked when they are needed
/// @param readUnits DynamoDB read request units consumed
public record TextBatch(Map<ArticleId, Posting> texts, double readUnits) {
  public TextBatch {
    texts = Map.copyOf(texts);
  }
}
