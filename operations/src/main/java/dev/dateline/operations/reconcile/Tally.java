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
public record Tally(long listed, long tooRecent, long indexed, Map<Kind, Long> differences) {
  /// All counts are zero.
  public static final Tally NONE = new Tally(0, 0, 0, Map.of());

  public Tally {
    differences = Map.copyOf(differences);
  }

  /// The number of differences of `kind`.
  public long of(Kind kind) {
    return differences.getOrDefault(kind, 0L);
  }

  Tally withListed(long more, long moreTooRecent) {
    return new Tally(listed + more, tooRecent + moreTooRecent, indexed, differences);
  }

  Tally withIndexed(long more) {
    return new Tally(listed, tooRecent, indexed + more, differences);
  }

  Tally with(List<Discrepancy> found) {
    var all = new EnumMap<Kind, Long>(Kind.class);
    all.putAll(differences);
    found.forEach(difference -> all.merge(difference.kind(), 1L, Long::sum));
    return new Tally(listed, tooRecent, indexed, all);
  }
}
