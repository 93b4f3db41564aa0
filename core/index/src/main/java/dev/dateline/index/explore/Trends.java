package dev.dateline.index.explore;

import dev.dateline.articles.EntityType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which names were more, or less, frequent in some days than in the days before.
///
/// @param period the days
/// @param baseline the days before
/// @param trends the surest first
/// @param sampling which articles of the period were searched for names
public record Trends(Period period, Period baseline, List<Trend> trends, Sampling sampling) {
  public Trends {
    trends = List.copyOf(trends);
  }

  /// Some days.
  ///
  /// @param articles how many articles they have
  public record Period(LocalDate from, LocalDate to, Estimate articles) {
    boolean has(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /// A name.
  ///
  /// @param type what most articles name it as
  /// @param count how many articles of the period name it
  /// @param texts how many different texts name it, of the articles that were looked at
  /// @param sources how many sources name it, of the articles that were looked at
  /// @param share which share of the period's articles names it
  /// @param usual which share of the baseline's articles names it
  /// @param ratio how many times as frequent it is; null if the baseline has none
  /// @param score how sure it is that the shares differ, as G² of different texts; below 0 for less
  /// @param isNew whether no article named it before
  /// @param days how many articles name it on each day of baseline and period
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

  /// How many times as large one share is as another, and between which bounds with 95 %
  /// confidence.
  public record Ratio(double is, double low, double high) {
    /// The ratio of `some` of `all` to `before` of `allBefore`, by the delta method on its
    /// logarithm.
    static @Nullable Ratio of(int some, double all, int before, double allBefore) {
      if (some == 0 || before == 0) {
        return null;
      }
      double is = some / all / (before / allBefore);
      double error =
          Math.sqrt(Math.max(0, 1.0 / some - 1 / all) + Math.max(0, 1.0 / before - 1 / allBefore));
      double factor = Math.exp(Confidence.NORMAL * error);
      return new Ratio(is, is / factor, is * factor);
    }
  }
}
