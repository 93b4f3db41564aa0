package dev.dateline.index.explore;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The most frequent or most distinctive values of some facets in an answer.
///
/// @param values by facet, the most frequent or most distinctive first
/// @param different the number of different values of each facet
/// @param sampling what the counts are based on
/// @param background what the values are compared with; null if not requested
public record Facets(
    Map<Facet, List<Value>> values,
    Map<Facet, Integer> different,
    Sampling sampling,
    @Nullable Background background) {
  /// All articles of the same days.
  ///
  /// @param sampling what the usual shares are based on
  /// @param weaker the number of omitted values of each facet: more frequent than elsewhere, but in
  ///   fewer than three articles, or not significantly
  public record Background(Sampling sampling, Map<Facet, Integer> weaker) {}

  /// A value.
  ///
  /// @param name in its most frequent spelling, or the root of its group
  /// @param count how many articles have it
  /// @param share its share of the articles
  /// @param usual its share of all articles of the same days; null if not requested
  /// @param score the evidence that it is more frequent than in the other articles of these days,
  ///   as G²; 0 if not requested
  public record Value(
      String name, Estimate count, double share, @Nullable Double usual, double score) {}
}
