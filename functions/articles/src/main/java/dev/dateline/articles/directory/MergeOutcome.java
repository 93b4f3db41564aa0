package dev.dateline.articles.directory;

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
  enum Reason {
    /// One of the names is empty, or longer than the directory keeps.
    NOT_A_NAME,
    /// A name is not merged into itself.
    SAME_NAME,
    /// The other name is merged into this one already.
    CYCLE,
    /// The name is merged into a third one.
    MERGED_ELSEWHERE,
    /// The group would be larger than can be changed at once.
    TOO_MANY,
    /// There is no such merge to undo.
    NOT_MERGED;

    /// The reason as programs read it, such as `merged-elsewhere`.
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
