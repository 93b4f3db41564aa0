package dev.dateline.operations.reconcile;

import dev.dateline.articles.Coded;
import java.util.Set;

/// The progress of a reconciliation: everything needed to resume it.
///
/// @param pass the current pass
/// @param mark the position in the pass
/// @param share the finished part of the pass, from 0 to 1; negative if unknown
/// @param reported keys that were reported as gone and may appear again on another list, such as
///   those of archives
public record ReconcileProgress(
    Pass pass, String mark, double share, ReconciliationCounts counts, Set<String> reported) {
  /// The initial state.
  public static final ReconcileProgress NONE =
      new ReconcileProgress(Pass.LISTING, Listing.BEGINNING, 0, ReconciliationCounts.NONE);

  public ReconcileProgress {
    reported = Set.copyOf(reported);
  }

  /// Progress without reported keys.
  public ReconcileProgress(Pass pass, String mark, double share, ReconciliationCounts counts) {
    this(pass, mark, share, counts, Set.of());
  }

  /// The passes, in order.
  public enum Pass implements Coded {
    /// Over the bucket's listing: is every object in the index, in its current version?
    LISTING("listing"),
    /// Over the index: is every indexed object still in the bucket?
    INDEX("index"),
    /// Finished.
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

  /// Whether the reconciliation is finished.
  public boolean isDone() {
    return pass == Pass.DONE;
  }
}
