package dev.dateline.articles.index;

import dev.dateline.articles.postings.Monthly;
import dev.dateline.articles.postings.Term;
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
  void ensure(Monthly lists, YearMonth month, Patience patience) {
    var term = lists.term(month);
    if (known.contains(term)) {
      return;
    }
    patience.insist(() -> registers.months(lists)).forEach(each -> known.add(lists.term(each)));
    if (!known.contains(term)) {
      patience.insist(() -> added(lists, month));
      known.add(term);
    }
  }

  private boolean added(Monthly lists, YearMonth month) {
    registers.add(lists, month);
    return true;
  }
}
