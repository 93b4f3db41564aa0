package dev.dateline.operations.reconcile;

import dev.dateline.operations.reconcile.Discrepancy.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was counted so far.
///
/// @param listed objects of the listing that were compared
/// @param young objects that were left out, since events may still be on their way
/// @param indexed keys in the index that were looked for in the bucket
/// @param differences by kind; a kind without any may be absent
public record Tally(long listed, long young, long indexed, Map<Kind, Long> differences) {
  /// Nothing.
  public static final Tally NONE = new Tally(0, 0, 0, Map.of());

  public Tally {
    differences = Map.copyOf(differences);
  }

  /// How many differences of `kind` there are.
  public long of(Kind kind) {
    return differences.getOrDefault(kind, 0L);
  }

  /// How many differences there are.
  public long differing() {
    return differences.values().stream().mapToLong(Long::longValue).sum();
  }

  Tally withListed(long more, long moreYoung) {
    return new Tally(listed + more, young + moreYoung, indexed, differences);
  }

  Tally withIndexed(long more) {
    return new Tally(listed, young, indexed + more, differences);
  }

  Tally with(List<Discrepancy> found) {
    var all = new EnumMap<Kind, Long>(Kind.class);
    all.putAll(differences);
    found.forEach(difference -> all.merge(difference.kind(), 1L, Long::sum));
    return new Tally(listed, young, indexed, all);
  }
}
