package dev.dateline.benchmarks.bulk;

import dev.dateline.benchmarks.report.ReportTable;
import java.util.List;

/// The tables of the bulk benchmark: one row for each run, and one for each tenth of a run.
final class BulkTables {
  private static final double MILLISECONDS = 1e3;

  private final ReportTable runs =
      ReportTable.of(
          "Uploaded and indexed by the embedded stack",
          "cores",
          "articles",
          "uploaded a second",
          "indexed a second",
          "to the first run",
          "not indexed",
          "listed afterwards",
          "differences from the bucket",
          "CPU of the functions, ms an article",
          "CPU of the stand-ins, ms an article");
  private final ReportTable courses =
      ReportTable.of(
          "The course of each run",
          "cores",
          "finished",
          "a second",
          "CPU of the functions, ms an article",
          "CPU of the stand-ins, ms an article",
          "memory of the functions, MiB",
          "memory of the stand-ins, MiB");
  private double firstRate;

  /// Adds the rows of one run.
  void add(int cores, BulkResult result) {
    firstRate = firstRate == 0 ? result.rate() : firstRate;
    var cpu = result.last().cpu();
    runs.add(
        cores,
        result.uploads(),
        result.uploads() / result.uploaded(),
        result.rate(),
        result.rate() / firstRate,
        result.uploads() - result.indexed(),
        result.check().listed(),
        result.check().differences(),
        cpu.functions() * MILLISECONDS / result.uploads(),
        cpu.standIns() * MILLISECONDS / result.uploads());
    var before = new Milestone(0, 0, new CpuTimes(0, 0), 0, 0);
    for (var milestone : result.milestones()) {
      addPart(cores, before, milestone);
      before = milestone;
    }
  }

  private void addPart(int cores, Milestone before, Milestone after) {
    int articles = after.finished() - before.finished();
    var cpu = after.cpu().minus(before.cpu());
    courses.add(
        cores,
        after.finished(),
        articles / (after.seconds() - before.seconds()),
        cpu.functions() * MILLISECONDS / articles,
        cpu.standIns() * MILLISECONDS / articles,
        after.functions(),
        after.standIns());
  }

  List<ReportTable> all() {
    return List.of(runs, courses);
  }
}
