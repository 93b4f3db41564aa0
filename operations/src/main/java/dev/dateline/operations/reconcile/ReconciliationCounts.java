package dev.dateline.operations.reconcile;

import dev.dateline.operations.reconcile.Discrepancy.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The counts so far.
///
/// @param listed listed objects that were compared
/// @param tooRecent objects that were skipped because their events may still be pending
/// @param indexed indexed keys that were looked up in the bucket
/// @param differences by kind; a kind without any may be absent
public record ReconciliationCounts(
    long listed, long tooRecent, long indexed, Map<Kind, Long> differences) {
  /// All counts are zero.
  public static final ReconciliationCounts NONE = new ReconciliationCounts(0, 0, 0, Map.of());

  public ReconciliationCounts {
    differences = Map.copyOf(differences);
  }

  /// The number of differences of `kind`.
  public long of(Kind kind) {
    return differences.getOrDefault(kind, 0L);
  }

  ReconciliationCounts withListed(long more, long moreTooRecent) {
    return new ReconciliationCounts(listed + more, tooRecent + moreTooRecent, indexed, differences);
  }

  ReconciliationCounts withIndexed(long more) {
    return new ReconciliationCounts(listed, tooRecent, indexed + more, differences);
  }

  ReconciliationCounts with(List<Discrepancy> found) {
    var all = new EnumMap<Kind, Long>(Kind.class);
    all.putAll(differences);
    found.forEach(difference -> all.merge(difference.kind(), 1L, Long::sum));
    return new ReconciliationCounts(listed, tooRecent, indexed, all);
  }
}
