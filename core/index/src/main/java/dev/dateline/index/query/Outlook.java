package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What reading an answer likely takes, judged by a few places that are spread evenly over its
/// days: articles and costs are rarely spread evenly.
///
/// @param places at least one
record Outlook(List<Place> places) {
  /// How it is at one place.
  ///
  /// @param articles of the answer, for each day
  /// @param readUnits of reading all of it, for each day
  /// @param leap what it takes at least to leap to another day, in read units
  record Place(double articles, double readUnits, double leap) {
    /// What was read from `from` on.
    ///
    /// @param end where the answer ends
    static Place of(Passage passage, Position from, Position end) {
      Position next = passage.next();
      double days = Math.max(SHORTEST, from.daysTo(next == null ? end : next));
      return new Place(
          passage.postings().size() / days,
          passage.readUnits() * passage.readOn() / days,
          ReadSize.CHARGE * passage.lists());
    }

    private static final double SHORTEST = 1e-5;

    /// What a day takes, on average of all days.
    double cost(Thinning thinning) {
      double leaping = Math.max(readUnits * thinning.shareOfDay(), leap) / thinning.step();
      return Math.min(readUnits, leaping);
    }

    /// Whether halving the sample of each day makes it cheaper.
    boolean isDense(Thinning thinning) {
      return readUnits * thinning.shareOfDay() > leap;
    }
  }

  Outlook {
    places = List.copyOf(places);
  }

  /// What reading `days` takes, in read units.
  double cost(Thinning thinning, double days) {
    return days * mean(place -> place.cost(thinning));
  }

  /// How many articles `days` have.
  double articles(double days) {
    return days * mean(Place::articles);
  }

  /// Whether halving the sample of each day makes it cheaper.
  boolean isDense(Thinning thinning) {
    return places.stream().anyMatch(place -> place.isDense(thinning));
  }

  private double mean(ToDoubleFunction<Place> value) {
    return places.stream().mapToDouble(value).average().orElseThrow();
  }
}
