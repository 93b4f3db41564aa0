package dev.dateline.documents;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import java.util.function.Function;
import java.util.function.Supplier;

/// The last line of defence around parsers of other makers, and around our own.
///
/// Reading depends on nothing but the file: what fails once fails always. So whatever is thrown is
/// a rejection, and never an invocation that is retried in vain. Running out of memory is
/// different: it is thrown on, since nobody knows which thread lost what.
final class ReadSafely {
  private ReadSafely() {}

  /// What `work` makes of a file; if it throws, what `rejected` makes of the reason.
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
