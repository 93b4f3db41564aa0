package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// An estimate of the cost of reading an answer from a few evenly spaced probes, since articles and
/// costs are rarely distributed evenly.
///
/// @param probes at least one
record Outlook(List<Probe> probes) {
  /// One probe.
  ///
  /// @param articles articles of the answer per day
  /// @param readUnits read units per day when everything is read
  /// @param leap the minimum read units of skipping to another day
  /// @param textUnits read units of the day's texts, if texts are searched
  record Probe(double articles, double readUnits, double leap, double textUnits) {
    /// The probe that read `part` from `from` on.
    ///
    /// @param end the end of the answer
    /// @param textUnits the read units of the text of an article; 0 if texts are not searched
    static Probe of(PartialAnswer part, Position from, Position end, double textUnits) {
      Position next = part.next();
      double days = Math.max(SHORTEST, from.daysTo(next == null ? end : next));
      return new Probe(
          part.postings().size() / days,
          part.readUnits() * part.readOn() / days,
          ReadSize.CHARGE * part.lists(),
          textUnits * part.postings().size() / days);
    }

    private static final double SHORTEST = 1e-5;

    /// The average read units of a day.
    double cost(Thinning thinning) {
      double leaping = Math.max(readUnits * thinning.shareOfDay(), leap) / thinning.step();
      return Math.min(readUnits, leaping) + textUnits * thinning.share();
    }

    /// Whether halving the sample of each day reduces the cost.
    boolean isDense(Thinning thinning) {
      return Math.max(readUnits, textUnits) * thinning.shareOfDay() > leap;
    }
  }

  Outlook {
    probes = List.copyOf(probes);
  }

  /// The read units of reading `days`.
  double cost(Thinning thinning, double days) {
    return days * mean(probe -> probe.cost(thinning));
  }

  /// The number of articles in `days`.
  double articles(double days) {
    return days * mean(Probe::articles);
  }

  /// Whether halving the sample of each day reduces the cost.
  boolean isDense(Thinning thinning) {
    return probes.stream().anyMatch(probe -> probe.isDense(thinning));
  }

  private double mean(ToDoubleFunction<Probe> value) {
    return probes.stream().mapToDouble(value).average().orElseThrow();
  }
}
