package dev.dateline.index.protocol;

import org.jspecify.annotations.Nullable;

/// What to do about an event, given what the index has under its id.
sealed interface Decision {
  /// A later event has been processed.
  record Superseded() implements Decision {}

  /// Everything is already written.
  record Keep() implements Decision {}

  /// Only the head's clock has to advance.
  record Touch(Head next) implements Decision {}

  /// Another writer or an earlier attempt wrote the head, but perhaps not all of its items.
  record Resume(Head head) implements Decision {}

  /// Replace the head, then write its items.
  record Replace(Head next) implements Decision {}

  /// The decision on `event`.
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
    if (again && event.yieldsTo(head, complete)) {
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

  /// If the head was lost, the commit record still shows the newest event, though not the ticks
  /// that followed it.
  private static Decision withoutHead(Register.@Nullable CommitRecord commit, Event event) {
    if (commit == null) {
      return new Replace(Head.first(event));
    }
    return commit.clock().event().isAfter(event.clock().event())
        ? new Superseded()
        : new Replace(Head.afterLoss(event, commit));
  }
}
