package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import java.util.Set;

/// The port that tells whether the postings of an id are where they should be.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
@FunctionalInterface
public interface StoredPlaces {
  /// Those of `places` where no posting of `id` stands. Eventually consistent.
  Set<Place> missing(ArticleId id, Set<Place> places);
}
