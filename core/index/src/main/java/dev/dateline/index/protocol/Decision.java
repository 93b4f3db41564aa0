package dev.dateline.index.protocol;

import org.jspecify.annotations.Nullable;

/// What an event calls for, given what the index has under its id.
sealed interface Decision {
  /// A later event was here.
  record Superseded() implements Decision {}

  /// All is written already.
  record Keep() implements Decision {}

  /// Nothing but the head's clock has to move.
  record Touch(Head next) implements Decision {}

  /// Another writer, or an earlier attempt, wrote the head; its items may be missing.
  record Resume(Head head) implements Decision {}

  /// The head has to be replaced and its items written.
  record Replace(Head next) implements Decision {}

  /// Decides about `event`.
  static Decision of(Register register, Event event) {
    Head head = register.head();
    if (head == null) {
      return withoutHead(register.commit(), event);
    }
    if (head.clock().isAfter(event.clock())) {
      return new Superseded();
    }
    boolean complete = register.isComplete(head);
    boolean again = head.clock().equals(event.clock());
    if (event.yielding() && complete && again) {
      return new Superseded();
    }
    if (!head.describes(event.content()) || (!complete && !again)) {
      return new Replace(head.replaced(event, complete));
    }
    if (!complete) {
      return new Resume(head);
    }
    return again ? new Keep() : new Touch(head.touched(event));
  }

  /// Where the head was lost, the commit record still tells of the newest event, but for the ticks
  /// that followed it.
  private static Decision withoutHead(Register.@Nullable Commit commit, Event event) {
    if (commit == null) {
      return new Replace(Head.first(event));
    }
    return commit.clock().event().isAfter(event.clock().event())
        ? new Superseded()
        : new Replace(Head.afterLoss(event, commit));
  }
}
