package dev.dateline.index.protocol;

import dev.dateline.index.postings.IndexedArticle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The stored state of one id.
///
/// @param head what the index should have; null if it has never seen the id, or lost the head
/// @param commit written last, after all other items; null if nothing was committed
public record Register(@Nullable Head head, @Nullable CommitRecord commit) {
  /// The state of an unknown id.
  public static final Register EMPTY = new Register(null, null);

  /// The commit record.
  ///
  /// @param clock the clock of all committed items
  /// @param orphan the committed article if the head was lost; null if there is a head, or no
  ///   article
  /// @param rest what the committed content adds to the index and does not follow from its article
  public record CommitRecord(Sequencer clock, @Nullable IndexedArticle orphan, Footprint rest) {}

  /// Whether there must have been a head that was lost.
  public boolean hasLostHead() {
    return head == null && commit != null;
  }

  /// Whether everything the index should have under the id is written.
  public boolean isComplete() {
    return head == null ? commit == null : isComplete(head);
  }

  /// Whether all items of `head` are written.
  boolean isComplete(Head head) {
    return head.isAlone() || (commit != null && head.content().equals(commit.clock()));
  }

  /// The places that earlier contents may have used, as far as the head shows them.
  Set<PostingPlace> places() {
    return head == null ? Set.of() : head.footprint().and(head.stale()).places();
  }

  /// A clock later than everything known of the id, and earlier than any further event.
  Sequencer nextTick() {
    if (head != null) {
      return head.clock().successor();
    }
    return (commit == null ? Sequencer.BEFORE_ALL : commit.clock()).successor();
  }
}
