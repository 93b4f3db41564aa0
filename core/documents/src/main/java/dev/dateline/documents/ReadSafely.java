package dev.dateline.documents;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import java.util.function.Function;
import java.util.function.Supplier;

/// The last line of defence around third-party parsers, and around our own.
///
/// Reading depends only on the file, so what fails once always fails. Any exception therefore
/// becomes a rejection, rather than an invocation that is retried for nothing. Running out of
/// memory is rethrown, since it may have damaged any thread.
final class ReadSafely {
  private ReadSafely() {}

  /// Runs `work`; if it throws, returns what `rejected` makes of the reason.
  ///
  /// @param kind what the file is read as, such as `html`
  static <T> T read(String kind, Supplier<T> work, Function<Rejection, T> rejected) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError e) {
      return rejected.apply(
          new Rejection(
              Reason.UNSAFE,
              "The file cannot be read as " + kind + ": " + e.getClass().getSimpleName() + ".",
              "Upload the article as plain text."));
    }
  }
}
