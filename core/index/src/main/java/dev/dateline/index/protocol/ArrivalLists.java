package dev.dateline.index.protocol;

import dev.dateline.articles.Article;
import dev.dateline.index.postings.Posting;
import java.util.List;

/// Lists sorted by time of arrival, such as those of watches.
///
/// Which of these lists an article enters does not follow from the article alone, but also from
/// when it arrives. So it is decided once, when its content changes, and the article's head records
/// the result: the article then keeps its place until its content changes again and no longer
/// belongs there, or until it is removed.
@FunctionalInterface
public interface ArrivalLists {
  /// No lists.
  ArrivalLists NONE = article -> List.of();

  /// The postings of `article` in the lists that it belongs to, as if it arrived now. At most one
  /// for each [dev.dateline.index.postings.Term#series()].
  ///
  /// @throws dev.dateline.articles.Unavailable on transient failures
  List<Posting> of(Article article);

  /// Receives the postings that enter lists because of an upload, when they are written. Called at
  /// least once for each, and again if the same content is rewritten after a crash or when in
  /// doubt.
  default void entered(List<Posting> postings) {}
}
