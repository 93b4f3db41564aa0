package dev.dateline.index.protocol;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Makes up histories.
public final class Histories {
  private static final int VARIANTS = 16;
  private static final int MOST_DELIVERIES = 12;
  private static final int MOST_OPERATIONS = 12;
  private static final int MOST_TURNS = 60;

  private Histories() {}

  /// Any history.
  public static Arbitrary<History> any() {
    return Combinators.combine(
            Arbitraries.of(true, true, false),
            Arbitraries.of(true, false),
            changes(),
            deliveries(),
            number(History.WRITERS).list().ofMaxSize(MOST_TURNS))
        .as(History::new);
  }

  private static Arbitrary<List<History.Change>> changes() {
    return Combinators.combine(number(History.KEYS), kinds(), number(VARIANTS))
        .as(History.Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(History.MOST_CHANGES);
  }

  private static Arbitrary<History.Kind> kinds() {
    return Arbitraries.of(
        History.Kind.PUT,
        History.Kind.PUT,
        History.Kind.ARCHIVE,
        History.Kind.ARCHIVE,
        History.Kind.REMOVE,
        History.Kind.REJECT);
  }

  private static Arbitrary<List<History.Delivery>> deliveries() {
    return Combinators.combine(
            number(History.MOST_CHANGES + History.KEYS),
            number(History.WRITERS),
            Arbitraries.of(false, false, true),
            number(MOST_OPERATIONS).list().ofMaxSize(2))
        .as(History.Delivery::new)
        .list()
        .ofMaxSize(MOST_DELIVERIES);
  }

  private static Arbitrary<Integer> number(int below) {
    return Arbitraries.integers().between(0, below - 1);
  }
}
