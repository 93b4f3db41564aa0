package dev.dateline.index.protocol;

import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Registers each month of each list once, and remembers which are.
final class KnownMonths {
  private final Registers registers;
  private final Set<Term> known = ConcurrentHashMap.newKeySet();

  KnownMonths(Registers registers) {
    this.registers = registers;
  }

  /// Makes sure that `month` is registered. Asks the store about a month it does not know, since a
  /// read costs less than a write in vain.
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
