package dev.dateline.operations.newsroom;

import dev.dateline.operations.newsroom.Newsroom.Change;
import dev.dateline.operations.newsroom.Newsroom.Kind;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// What may happen to a [Newsroom].
public final class AnyNewsroom {
  private AnyNewsroom() {}

  /// At most `most` events of its keys.
  public static Arbitrary<List<Change>> changes(int most) {
    return Combinators.combine(
            Arbitraries.integers().between(0, Newsroom.KEYS - 1),
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 9))
        .as(Change::new)
        .list()
        .ofMaxSize(most);
  }

  /// The names that watches are set up for.
  public static Arbitrary<Set<String>> watched() {
    return Arbitraries.of(Newsroom.NAMES).set().ofMaxSize(3);
  }
}
