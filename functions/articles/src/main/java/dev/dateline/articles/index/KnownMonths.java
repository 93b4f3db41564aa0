package dev.dateline.articles.index;

import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Registers each month once, and remembers which are.
final class KnownMonths {
  private final Registers registers;
  private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

  KnownMonths(Registers registers) {
    this.registers = registers;
  }

  /// Makes sure that `month` is registered. Asks the store about a month it does not know, since a
  /// read costs less than a write in vain.
  void ensure(YearMonth month, Patience patience) {
    if (known.contains(month)) {
      return;
    }
    known.addAll(patience.insist(registers::months));
    if (!known.contains(month)) {
      patience.insist(() -> added(month));
      known.add(month);
    }
  }

  private boolean added(YearMonth month) {
    registers.add(month);
    return true;
  }
}
