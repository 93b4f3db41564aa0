package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// An estimate of the cost of reading an answer from a few evenly spaced probes, since articles and
/// costs are rarely distributed evenly.
///
/// @param places the probes, at least one
record Outlook(List<Place> places) {
  /// One probe.
  ///
  /// @param articles articles of the answer per day
  /// @param readUnits read units per day when everything is read
  /// @param leap the minimum read units of skipping to another day
  /// @param textUnits read units of the day's texts, if texts are searched
  record Place(double articles, double readUnits, double leap, double textUnits) {
    /// The probe that read `passage` from `from` on.
    ///
    /// @param end the end of the answer
    /// @param textUnits the read units of the text of an article; 0 if texts are not searched
    static Place of(Passage passage, Position from, Position end, double textUnits) {
      Position next = passage.next();
      double days = Math.max(SHORTEST, from.daysTo(next == null ? end : next));
      return new Place(
          passage.postings().size() / days,
          passage.readUnits() * passage.readOn() / days,
          ReadSize.CHARGE * passage.lists(),
          textUnits * passage.postings().size() / days);
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
    places = List.copyOf(places);
  }

  /// The read units of reading `days`.
  double cost(Thinning thinning, double days) {
    return days * mean(place -> place.cost(thinning));
  }

  /// The number of articles in `days`.
  double articles(double days) {
    return days * mean(Place::articles);
  }

  /// Whether halving the sample of each day reduces the cost.
  boolean isDense(Thinning thinning) {
    return places.stream().anyMatch(place -> place.isDense(thinning));
  }

  private double mean(ToDoubleFunction<Place> value) {
    return places.stream().mapToDouble(value).average().orElseThrow();
  }
}
