package dev.dateline.index.explore;

import java.util.function.Function;

/// What a request yields, or why it yields nothing.
public sealed interface AnalysisOutcome<T> {
  /// The answer.
  record Found<T>(T answer) implements AnalysisOutcome<T> {}

  /// Near duplicates should be omitted, but there are too many articles to find them.
  record TooMany<T>() implements AnalysisOutcome<T> {}

  /// The articles are so rare in what has to be read that a sample of them says nothing.
  ///
  /// @param articles the number of articles found
  /// @param of the number of articles that match
  /// @param days the number of consecutive days that can likely be read whole
  record TooRare<T>(int articles, Estimate of, long days) implements AnalysisOutcome<T> {}

  /// This outcome with another answer.
  default <R> AnalysisOutcome<R> map(Function<? super T, ? extends R> other) {
    return switch (this) {
      case Found<T>(T answer) -> new Found<>(other.apply(answer));
      case TooMany<T> _ -> new TooMany<>();
      case TooRare<T>(int articles, Estimate of, long days) -> new TooRare<>(articles, of, days);
    };
  }

  /// The answer.
  ///
  /// @throws IllegalStateException if there is none
  default T orElseThrow() {
    if (this instanceof Found<T>(T answer)) {
      return answer;
    }
    throw new IllegalStateException(toString());
  }
}
