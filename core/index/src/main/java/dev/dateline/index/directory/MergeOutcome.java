package dev.dateline.index.directory;

import dev.dateline.articles.Coded;

/// What became of a merge, or of its undoing, that people asked for.
public sealed interface MergeOutcome {
  /// It is as asked.
  ///
  /// @param group what the name that was merged into is shown with now
  /// @param changed false where it was so before
  record Merged(Group group, boolean changed) implements MergeOutcome {}

  /// It cannot be done, and nothing was changed.
  ///
  /// @param message what is wrong, with the names, and what would be right
  record Refused(Reason reason, String message) implements MergeOutcome {}

  /// Why it cannot be done.
  enum Reason implements Coded {
    /// One of the names is empty, or longer than the directory keeps.
    NOT_A_NAME("not-a-name"),
    /// A name is not merged into itself.
    SAME_NAME("same-name"),
    /// The other name is merged into this one already.
    CYCLE("cycle"),
    /// The name is merged into a third one.
    MERGED_ELSEWHERE("merged-elsewhere"),
    /// The group would be larger than can be changed at once.
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
