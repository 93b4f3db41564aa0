package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of one id.
///
/// @param clock when it happened
/// @param expires when the record of a removal may be deleted; null unless it is a removal
/// @param yielding whether content that the same event already produced takes precedence
record Event(
    ArticleId id,
    IndexedContent content,
    Sequencer clock,
    @Nullable Instant expires,
    boolean yielding) {

  /// An event that yields only to newer ones.
  Event(ArticleId id, IndexedContent content, Sequencer clock, @Nullable Instant expires) {
    this(id, content, clock, expires, false);
  }
}
