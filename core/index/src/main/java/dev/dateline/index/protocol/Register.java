package dev.dateline.index.protocol;

import org.jspecify.annotations.Nullable;

/// How far the index is under one id.
///
/// @param head what it shall have; null where it never heard of the id
/// @param committed the clock of the commit record, which is written when all else is; null where
///   there is none
public record Register(@Nullable Head head, @Nullable Sequencer committed) {
  /// Nothing is known of the id.
  public static final Register EMPTY = new Register(null, null);

  /// Whether all that the index shall have under the id is written.
  public boolean isComplete() {
    return head == null || isComplete(head);
  }

  /// Whether all items of `head` are written.
  boolean isComplete(Head head) {
    return head.isAlone() || head.content().equals(committed);
  }
}
