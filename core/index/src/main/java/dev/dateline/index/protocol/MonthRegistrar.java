package dev.dateline.index.protocol;

import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Registers the months that have lists, and remembers which it registered.
final class MonthRegistrar {
  private final Registers registers;
  private final Set<Term> known = ConcurrentHashMap.newKeySet();

  MonthRegistrar(Registers registers) {
    this.registers = registers;
  }

  /// Ensures that `month` is registered. Reads before it writes, since a read costs less than a
  /// superfluous write.
  void ensure(MonthlyList lists, YearMonth month, Backoff backoff) {
    var term = lists.term(month);
    if (known.contains(term)) {
      return;
    }
    backoff.retry(() -> registers.months(lists)).forEach(each -> known.add(lists.term(each)));
    if (!known.contains(term)) {
      backoff.retry(() -> added(lists, month));
      known.add(term);
    }
  }

  private boolean added(MonthlyList lists, YearMonth month) {
    registers.add(lists, month);
    return true;
  }
}
