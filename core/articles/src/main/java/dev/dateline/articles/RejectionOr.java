package dev.dateline.articles;

/// A value read from an upload, or the reason why it cannot be read.
public sealed interface RejectionOr<T> {
  /// The value.
  record Accepted<T>(T value) implements RejectionOr<T> {}

  /// There is no value.
  record Rejected<T>(Rejection rejection) implements RejectionOr<T> {}
}
