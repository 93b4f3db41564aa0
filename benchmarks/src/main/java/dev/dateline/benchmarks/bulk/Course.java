package dev.dateline.benchmarks.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The course of a bulk run: its milestones so far. Not thread-safe.
final class Course {
  private static final int PARTS = 10;
  private static final double NANOS_PER_SECOND = 1e9;

  private final int all;
  private final long start = System.nanoTime();
  private final CpuTimes before = CpuTimes.now();
  private final List<Milestone> milestones = new ArrayList<>();

  private Course(int all) {
    this.all = all;
  }

  /// Starts the clock for a run of `all` articles.
  static Course start(int all) {
    return new Course(all);
  }

  /// The seconds since the start.
  double seconds() {
    return (System.nanoTime() - start) / NANOS_PER_SECOND;
  }

  /// Adds a milestone if another tenth of the articles is finished.
  void reached(int finished) throws IOException {
    if (finished < all && finished >= (long) all * (milestones.size() + 1) / PARTS) {
      add(finished);
    }
  }

  /// Adds the last milestone and returns all.
  List<Milestone> finished(int finished) throws IOException {
    add(finished);
    return List.copyOf(milestones);
  }

  private void add(int finished) throws IOException {
    milestones.add(Milestone.now(finished, seconds(), CpuTimes.now().minus(before)));
  }
}
