package dev.dateline.operations.reconcile;

import dev.dateline.articles.Coded;
import java.util.Set;

/// How far a reconciliation has come: all that is needed to go on.
///
/// @param pass what is being gone through
/// @param mark where in it
/// @param share how much of the pass is done, from 0 to 1; below 0 where unknown
/// @param told keys that are gone and may be met again on another list, such as those of archives
public record ReconcileProgress(
    Pass pass, String mark, double share, Tally tally, Set<String> told) {
  /// Nothing is done yet.
  public static final ReconcileProgress NONE =
      new ReconcileProgress(Pass.LISTING, Listing.BEGINNING, 0, Tally.NONE);

  public ReconcileProgress {
    told = Set.copyOf(told);
  }

  /// Progress that has met no key that may be met again.
  public ReconcileProgress(Pass pass, String mark, double share, Tally tally) {
    this(pass, mark, share, tally, Set.of());
  }

  /// What is gone through, in this order.
  public enum Pass implements Coded {
    /// The bucket's listing: is everything in the index as it is in the bucket?
    LISTING("listing"),
    /// The index: is everything still in the bucket?
    INDEX("index"),
    /// Nothing is left to do.
    DONE("done");

    private final String code;

    Pass(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /// Whether nothing is left to do.
  public boolean isDone() {
    return pass == Pass.DONE;
  }
}
