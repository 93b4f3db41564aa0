package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An item that is written only if the stored one has no later clock.
public sealed interface Item {
  /// Its clock.
  Sequencer clock();

  /// An item at a position of a partition. All others are records of an id.
  sealed interface Placed extends Item {
    String partition();

    Position position();
  }

  /// A posting in its partition.
  record Listed(String partition, Posting posting, Sequencer clock) implements Placed {
    @Override
    public Position position() {
      return posting.position();
    }
  }

  /// Replaces a removed posting, so that a late writer does not bring it back.
  ///
  /// @param expires when no such writer can exist any longer
  record Tombstone(String partition, Position position, Sequencer clock, Instant expires)
      implements Placed {}

  /// Records that all items with this clock are written, and stores the rest of an article.
  ///
  /// @param article null unless the id has an article
  /// @param rest what the content adds to the index and does not follow from `article`
  /// @param expires when it may be deleted; null if there is an article or a rejection
  record Commit(
      ArticleId id,
      Sequencer clock,
      @Nullable IndexedArticle article,
      Footprint rest,
      @Nullable Instant expires)
      implements Item {}
}
