package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import java.util.Set;

/// The port for checking whether the postings of an id are where they should be.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
@FunctionalInterface
public interface StoredPlaces {
  /// The elements of `places` that hold no posting of `id`. Eventually consistent.
  Set<PostingPlace> missing(ArticleId id, Set<PostingPlace> places);
}
