package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of one id.
///
/// @param clock when it happened
/// @param expires when the record of a removal may be deleted; null unless it is a removal
/// @param yielding which other content of the same event takes precedence over this one
/// @param archive the upload that the id is an article of; null if it is an upload itself
record Event(
    ArticleId id,
    IndexedContent content,
    Sequencer clock,
    @Nullable Instant expires,
    Yielding yielding,
    @Nullable ArticleId archive) {

  /// Which other content of the same event takes precedence.
  enum Yielding {
    NONE,
    /// Content that is completely written.
    COMPLETE,
    /// Any content, even if another writer is still writing it.
    ANY
  }

  /// An event of an upload that yields only to newer ones.
  Event(ArticleId id, IndexedContent content, Sequencer clock, @Nullable Instant expires) {
    this(id, content, clock, expires, Yielding.NONE, null);
  }

  /// What this event means for an article of the archive.
  Event ofMember(ArticleId member, IndexedContent part, Sequencer items, @Nullable Instant end) {
    return new Event(member, part, items, end, Yielding.NONE, id);
  }

  /// This event after another writer interfered. If it yields at all, it now yields to any content:
  /// two writers of the same event that both insist on theirs could replace each other's head
  /// forever.
  Event afterInterference() {
    return yielding == Yielding.NONE
        ? this
        : new Event(id, content, clock, expires, Yielding.ANY, archive);
  }

  /// Whether `head`, which the same event produced, takes precedence.
  ///
  /// @param complete whether all items of `head` are written
  boolean yieldsTo(Head head, boolean complete) {
    return switch (yielding) {
      case NONE -> false;
      case COMPLETE -> complete;
      case ANY -> complete || !head.describes(content);
    };
  }
}
