package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.protocol.Item.Commit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that the index has under one id, as a backup keeps it. It does not depend on how the
/// lists are sharded.
///
/// @param commit null if nothing was committed
/// @param postings those of the places in the head that are stored
public record StoredContent(
    ArticleId id, Head head, @Nullable Commit commit, List<Posting> postings) {
  /// @throws IllegalArgumentException if the parts do not belong together
  public StoredContent {
    postings = List.copyOf(postings);
    if (commit != null && !commit.id().equals(id)) {
      throw new IllegalArgumentException("the details of " + commit.id() + " under " + id);
    }
    for (var posting : postings) {
      if (!head.footprint().places().contains(PostingPlace.of(posting))) {
        throw new IllegalArgumentException(
            "the head of " + id + " has no place in " + posting.term().value());
      }
    }
  }

  /// Whether the details and every posting are there.
  public boolean isWhole() {
    boolean isCommitted =
        head.isAlone() || (commit != null && commit.clock().equals(head.content()));
    return isCommitted && missing().isEmpty();
  }

  /// The places in the head that have no posting.
  public Set<PostingPlace> missing() {
    var missing = new HashSet<>(head.footprint().places());
    postings.forEach(posting -> missing.remove(PostingPlace.of(posting)));
    return Set.copyOf(missing);
  }
}
