package dev.dateline.index.explore;

import dev.dateline.index.query.Thinning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/// How much the numbers of articles of successive days differ, estimated from all days of a sample.
///
/// Only neighboring days of the sample are compared, so a trend over months does not count.
///
/// @param index the variance of a day's number divided by its mean: 1 if articles are independent
///   of each other, more if they come in bursts
/// @param pairs the number of pairs of neighboring days
record Dispersion(double index, int pairs) {
  /// Not known.
  static final Dispersion UNKNOWN = new Dispersion(0, 0);

  /// Fewer pairs say too little.
  private static final int ENOUGH_PAIRS = 20;

  /// The dispersion of the days from `first` to `last` that `thinning` includes.
  ///
  /// @param found the number of sampled articles by day; empty days may be missing
  static Dispersion of(
      NavigableMap<LocalDate, Integer> found, Thinning thinning, LocalDate first, LocalDate last) {
    var days = counts(found, thinning.step(), first, last);
    double squares = 0;
    double means = 0;
    for (int i = 1; i < days.size(); i++) {
      double difference = days.get(i) - days.get(i - 1);
      squares += difference * difference / 2;
      means += (days.get(i) + days.get(i - 1)) / 2.0;
    }
    return new Dispersion(means == 0 ? 0 : squares / means, days.size() - 1);
  }

  private static List<Integer> counts(
      NavigableMap<LocalDate, Integer> found, int step, LocalDate first, LocalDate last) {
    var days = new ArrayList<Integer>();
    long ahead = Math.floorMod(-first.toEpochDay(), (long) step);
    for (LocalDate day = first.plusDays(ahead); !day.isAfter(last); day = day.plusDays(step)) {
      days.add(found.getOrDefault(day, 0));
    }
    return days;
  }

  /// Whether there are enough days to estimate it, and articles on them.
  boolean isKnown() {
    return pairs >= ENOUGH_PAIRS && index > 0;
  }

  /// The number of articles on `days` days, `sampled` of which were sampled and have `found`
  /// sampled articles. The bounds are those of a quasi-Poisson count: its variance is proportional
  /// to its mean.
  Estimate estimate(int found, int sampled, long days, double shareOfDay) {
    double shareOfDays = (double) sampled / days;
    double spread = (1 - shareOfDays) * index + shareOfDays * (1 - shareOfDay);
    return Confidence.ofDispersed(found, shareOfDays * shareOfDay, spread);
  }
}
