package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something to be written where nothing of a later clock stands.
public sealed interface Item {
  /// Its clock.
  Sequencer clock();

  /// A posting in the partition that has it.
  record Listed(String partition, Posting posting, Sequencer clock) implements Item {}

  /// What stands where a posting was, so that a late writer does not bring it back.
  ///
  /// @param expires when no such writer can be left
  record Tombstone(String partition, Position position, Sequencer clock, Instant expires)
      implements Item {}

  /// Says that all items of this clock are written, and keeps the rest of an article.
  ///
  /// @param article null where the id has a rejection or nothing
  /// @param expires when it may be forgotten; null where there is an article or a rejection
  record Commit(
      ArticleId id, Sequencer clock, @Nullable IndexedArticle article, @Nullable Instant expires)
      implements Item {}
}
