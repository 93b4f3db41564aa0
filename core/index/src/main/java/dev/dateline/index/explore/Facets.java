package dev.dateline.index.explore;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What values the articles of an answer have, and how many of them have each.
///
/// @param values of each facet, the first the most frequent or most distinctive
/// @param different how many different values of each facet were seen
/// @param sampling what the counts are based on
/// @param background what the usual shares are based on; null if none were asked for
public record Facets(
    Map<Facet, List<Value>> values,
    Map<Facet, Integer> different,
    Sampling sampling,
    @Nullable Sampling background) {
  /// A value.
  ///
  /// @param name as most articles write it, or as people merged it
  /// @param count how many articles have it
  /// @param share which share of the articles has it
  /// @param usual which share of all articles of the same days has it; null if that was not asked
  /// @param score how sure it is that these differ, as G²; 0 if that was not asked
  public record Value(
      String name, Estimate count, double share, @Nullable Double usual, double score) {}
}
