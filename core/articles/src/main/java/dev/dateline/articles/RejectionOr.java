package dev.dateline.articles;

import java.util.Optional;

/// A value read from an upload, or the reason why it cannot be read.
public sealed interface RejectionOr<T> {
  /// The value; empty if there is none.
  default Optional<T> accepted() {
    return this instanceof Accepted<T>(var value) ? Optional.of(value) : Optional.empty();
  }

  /// The value.
  record Accepted<T>(T value) implements RejectionOr<T> {}

  /// There is no value.
  record Rejected<T>(Rejection rejection) implements RejectionOr<T> {}
}
