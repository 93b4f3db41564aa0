package dev.dateline.operations.reconcile;

import dev.dateline.index.protocol.Fingerprint;
import dev.dateline.index.protocol.Head;
import dev.dateline.index.protocol.Register;
import dev.dateline.operations.reconcile.Discrepancy.Kind;
import java.util.Optional;

/// Compares one object with what the index has under its key.
final class Comparison {
  private Comparison() {}

  /// In what `register` differs from the object; empty where it does not.
  static Optional<Kind> of(ListedObject object, Register register) {
    Head head = register.head();
    if (head == null || head.fingerprint().kind() == Fingerprint.Kind.REMOVED) {
      return Optional.of(Kind.MISSING);
    }
    if (isOther(object, head)) {
      return Optional.of(Kind.CHANGED);
    }
    return register.isComplete() ? Optional.empty() : Optional.of(Kind.UNFINISHED);
  }

  /// Where one of them does not say its entity tag, nothing tells that they differ.
  private static boolean isOther(ListedObject object, Head head) {
    var version = head.version();
    return version != null
        && !version.etag().isEmpty()
        && !object.etag().isEmpty()
        && !version.etag().equals(object.etag());
  }
}
