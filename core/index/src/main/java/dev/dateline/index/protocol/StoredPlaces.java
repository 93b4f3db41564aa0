package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import java.util.Set;

/// The port that tells whether the postings of an id are where they should be.
///
/// Trouble that may pass is thrown as [dev.dateline.index.postings.PostingLists.Unavailable].
@FunctionalInterface
public interface StoredPlaces {
  /// Those of `places` where no posting of `id` stands. Eventually consistent.
  Set<Place> missing(ArticleId id, Set<Place> places);
}
