package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names that are more, or less, frequent in a period than in the baseline before it.
///
/// @param trends the most significant first
/// @param sampling which articles of the period were searched for names
public record Trends(Period period, Period baseline, List<Trend> trends, Sampling sampling) {
  public Trends {
    trends = List.copyOf(trends);
  }

  /// A range of days, both ends included.
  ///
  /// @param articles the number of articles
  public record Period(LocalDate from, LocalDate to, Estimate articles) {
    boolean has(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /// A name.
  ///
  /// @param type its most frequent type
  /// @param count the articles of the period that mention it
  /// @param texts the number of different texts that mention it among the articles read
  /// @param sources the number of sources that mention it among the articles read
  /// @param share its share of the period's articles
  /// @param usual its share of the baseline's articles
  /// @param ratio of `share` to `usual`; null if the baseline does not mention it
  /// @param score the significance of the difference, as G² of different texts; negative for a
  ///   decline
  /// @param isNew whether no earlier article mentions it
  /// @param days the number of articles that mention it on each day of baseline and period
  public record Trend(
      String name,
      EntityType type,
      Estimate count,
      int texts,
      int sources,
      double share,
      double usual,
      @Nullable Ratio ratio,
      double score,
      boolean isNew,
      List<Long> days) {}

  /// The ratio of two shares with its 95 % confidence interval.
  public record Ratio(double value, double low, double high) {
    /// The ratio of `some` of `all` to `before` of `allBefore`, by the delta method on its
    /// logarithm.
    static @Nullable Ratio of(int some, double all, int before, double allBefore) {
      if (some == 0 || before == 0) {
        return null;
      }
      double value = some / all / (before / allBefore);
      double error =
          Math.sqrt(Math.max(0, 1.0 / some - 1 / all) + Math.max(0, 1.0 / before - 1 / allBefore));
      double factor = Math.exp(Confidence.NORMAL * error);
      return new Ratio(value, value / factor, value * factor);
    }
  }
}
