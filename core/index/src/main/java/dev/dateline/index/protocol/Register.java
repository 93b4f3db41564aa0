package dev.dateline.index.protocol;

import dev.dateline.index.postings.IndexedArticle;
import org.jspecify.annotations.Nullable;

/// How far the index is under one id.
///
/// @param head what it shall have; null where it never heard of the id, or the head was lost
/// @param commit what was committed last, when all else was written; null if there is nothing
public record Register(@Nullable Head head, @Nullable Commit commit) {
  /// Nothing is known of the id.
  public static final Register EMPTY = new Register(null, null);

  /// The commit record.
  ///
  /// @param clock the clock of all items of what was committed
  /// @param orphan the article of a commit record whose head was lost; null if there is a head, or
  ///   it was not an article
  public record Commit(Sequencer clock, @Nullable IndexedArticle orphan) {}

  /// Whether the head was lost that must have been there.
  public boolean hasLostHead() {
    return head == null && commit != null;
  }

  /// Whether all that the index shall have under the id is written.
  public boolean isComplete() {
    return head == null ? commit == null : isComplete(head);
  }

  /// Whether all items of `head` are written.
  boolean isComplete(Head head) {
    return head.isAlone() || (commit != null && head.content().equals(commit.clock()));
  }

  /// A clock that is newer than all that is known of the id, and older than every other event.
  Sequencer nextTick() {
    if (head != null) {
      return head.clock().successor();
    }
    return (commit == null ? Sequencer.BEFORE_ALL : commit.clock()).successor();
  }
}
