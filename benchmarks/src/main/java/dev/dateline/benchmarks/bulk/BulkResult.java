package dev.dateline.benchmarks.bulk;

import java.util.List;

/// What a bulk run measured.
///
/// @param uploads the number of uploaded files
/// @param uploaded the seconds until all were uploaded
/// @param milestones one for each tenth of the articles; the last is the end
/// @param indexed the number of articles that were indexed
/// @param check what the index holds afterwards
record BulkResult(
    int uploads, double uploaded, List<Milestone> milestones, int indexed, IndexCheck check) {
  BulkResult {
    milestones = List.copyOf(milestones);
  }

  /// The state at the end.
  Milestone last() {
    return milestones.getLast();
  }

  /// The number of articles indexed a second.
  double rate() {
    return indexed / last().seconds();
  }
}
