package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happened to one id, and when on its clock.
///
/// @param expires when it may be forgotten that nothing is left; null where something is
/// @param yielding whether it gives way to what the same event came to mean otherwise
record Event(
    ArticleId id,
    IndexedContent content,
    Sequencer clock,
    @Nullable Instant expires,
    boolean yielding) {

  /// An event that gives way to newer ones only.
  Event(ArticleId id, IndexedContent content, Sequencer clock, @Nullable Instant expires) {
    this(id, content, clock, expires, false);
  }
}
