package dev.dateline.index.directory.merging;

import dev.dateline.articles.Coded;
import dev.dateline.index.directory.store.Group;

/// The result of a merge, or of undoing one.
public sealed interface MergeOutcome {
  /// The names are merged, or separate again, as requested.
  ///
  /// @param group the group of the other name afterwards
  /// @param changed false if nothing had to be changed
  record Merged(Group group, boolean changed) implements MergeOutcome {}

  /// The request is invalid, and nothing was changed.
  ///
  /// @param message what is wrong, with the names, and what to do instead
  record Rejected(Reason reason, String message) implements MergeOutcome {}

  /// Why a request is rejected.
  enum Reason implements Coded {
    /// One of the names is empty or too long.
    NOT_A_NAME("not-a-name"),
    /// A name cannot be merged into itself.
    SAME_NAME("same-name"),
    /// The other name is already merged into this one.
    CYCLE("cycle"),
    /// The name is merged into another one.
    MERGED_ELSEWHERE("merged-elsewhere"),
    /// The group would be too large to change in one transaction.
    TOO_MANY("too-many"),
    /// There is no such merge to undo.
    NOT_MERGED("not-merged");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
