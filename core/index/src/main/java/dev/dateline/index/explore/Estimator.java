package dev.dateline.index.explore;

import dev.dateline.index.query.Sample;
import dev.dateline.index.query.Thinning;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.function.Supplier;

/// Estimates the number of articles from a sample.
///
/// If the sample includes every day, the number found is binomial. If it includes every few days,
/// it is a cluster sample, and the bounds also reflect how much the days differ. If only a few days
/// of a range are in the sample, how much they differ is estimated from all days of the sample.
///
/// @param thinning the articles that the sample includes
/// @param first the first sampled day
/// @param last the last sampled day
record Estimator(Thinning thinning, LocalDate first, LocalDate last) {
  /// A variance needs at least two days.
  private static final int FEWEST_DAYS = 2;

  /// Fewer days say too little about how much they differ: Student's quantile for two days is 12.7.
  private static final int FEW_DAYS = 10;

  /// With more days, Student's quantile is practically that of the normal distribution.
  private static final int MANY_DAYS = 200;

  /// The estimator of `sample`; empty samples are exact.
  static Estimator of(Sample sample) {
    LocalDate any = LocalDate.EPOCH;
    LocalDate from = sample.first();
    LocalDate to = sample.last();
    return new Estimator(sample.thinning(), from == null ? any : from, to == null ? any : to);
  }

  /// The number of all articles.
  ///
  /// @param found the number of sampled articles by day; empty days may be missing
  Estimate all(NavigableMap<LocalDate, Integer> found) {
    return between(found, first, last);
  }

  /// The number of articles from `from` to `to`.
  ///
  /// @param found the number of sampled articles by day; empty days may be missing
  Estimate between(NavigableMap<LocalDate, Integer> found, LocalDate from, LocalDate to) {
    return between(found, () -> dispersion(found), from, to);
  }

  /// The same for one of many ranges of days.
  ///
  /// @param dispersion of `found`, which is the same for all ranges
  Estimate between(
      NavigableMap<LocalDate, Integer> found, Dispersion dispersion, LocalDate from, LocalDate to) {
    return between(found, () -> dispersion, from, to);
  }

  /// How much the sampled days differ; unknown if each day is sampled, since that does not matter.
  ///
  /// @param found the number of sampled articles by day; empty days may be missing
  Dispersion dispersion(NavigableMap<LocalDate, Integer> found) {
    return thinning.step() == 1 ? Dispersion.UNKNOWN : Dispersion.of(found, thinning, first, last);
  }

  private Estimate between(
      NavigableMap<LocalDate, Integer> found,
      Supplier<Dispersion> dispersion,
      LocalDate from,
      LocalDate to) {
    LocalDate begin = from.isBefore(first) ? first : from;
    LocalDate end = to.isAfter(last) ? last : to;
    if (end.isBefore(begin)) {
      return Estimate.NONE;
    }
    return thinning.step() == 1
        ? Confidence.ofAll(sum(found.subMap(begin, true, end, true)), thinning.shareOfDay())
        : clusters(found, dispersion, begin, end);
  }

  private Estimate clusters(
      NavigableMap<LocalDate, Integer> found,
      Supplier<Dispersion> dispersion,
      LocalDate begin,
      LocalDate end) {
    var some = found.subMap(begin, true, end, true);
    long days = end.toEpochDay() - begin.toEpochDay() + 1;
    int seen = daysSeen(begin, end);
    if (seen > 0 && seen < FEW_DAYS) {
      var known = dispersion.get();
      if (known.isKnown()) {
        return known.estimate(sum(some), seen, days, thinning.shareOfDay());
      }
    }
    var daily =
        seen >= FEWEST_DAYS
            ? DailyCounts.of(some, seen)
            : DailyCounts.of(found, daysSeen(first, last));
    if (daily.seen() < FEWEST_DAYS) {
      return Confidence.ofAll(sum(some), thinning.share());
    }
    return daily.estimate(days, seen, sum(some), thinning.shareOfDay());
  }

  /// The articles of each sampled day of a range.
  ///
  /// @param seen the number of sampled days
  private record DailyCounts(int seen, double mean, double variance) {
    static DailyCounts of(NavigableMap<LocalDate, Integer> found, int seen) {
      double mean = (double) sum(found) / Math.max(1, seen);
      double squares = (seen - found.size()) * mean * mean;
      for (int count : found.values()) {
        squares += (count - mean) * (count - mean);
      }
      return new DailyCounts(seen, mean, squares / Math.max(1, seen - 1));
    }

    /// The number of articles on `days` days, `sampled` of which were sampled. If none was, they
    /// are taken to be like the days of this range.
    Estimate estimate(long days, int sampled, int found, double shareOfDay) {
      double unseen = Math.max(0, 1 - (double) sampled / days);
      double squared = (double) days * days;
      double between =
          variance * (sampled == 0 ? days + squared / seen : squared * unseen / sampled);
      double within = days * mean * (1 - shareOfDay);
      double error = Math.sqrt(between + within) / shareOfDay * quantile();
      double count = days * mean / shareOfDay;
      return Estimate.between(
          Math.max(found, count - error),
          Math.round(count),
          Math.max(count + error, none(days, Math.max(1, sampled), shareOfDay)));
    }

    /// The upper bound if none was found: as if there were 3 in the days that were seen.
    private double none(long days, int sampled, double shareOfDay) {
      boolean isCertain = sampled >= days && shareOfDay == 1;
      return mean > 0 || isCertain ? 0 : Math.ceil(3.0 * days / sampled / shareOfDay);
    }

    private double quantile() {
      return seen > MANY_DAYS ? Confidence.NORMAL : Confidence.student(seen - 1);
    }
  }

  /// The number of sampled days.
  private int daysSeen(LocalDate begin, LocalDate end) {
    long step = thinning.step();
    long after = Math.floorDiv(end.toEpochDay(), step);
    long before = Math.floorDiv(begin.toEpochDay() - 1, step);
    return Math.toIntExact(after - before);
  }

  private static int sum(NavigableMap<LocalDate, Integer> found) {
    return found.values().stream().mapToInt(Integer::intValue).sum();
  }
}
