package dev.dateline.benchmarks.recognition;

import dev.dateline.benchmarks.generator.GeneratedArticle;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// A finder with its CPU time and score so far.
final class ScoredFinder {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final NameFinder finder;
  private final Score score = new Score();
  private long cpu;
  private int texts;

  ScoredFinder(NameFinder finder) {
    this.finder = finder;
  }

  void find(GeneratedArticle story) {
    long start = THREADS.getCurrentThreadCpuTime();
    var names = finder.find(story.text());
    cpu += THREADS.getCurrentThreadCpuTime() - start;
    texts++;
    score.add(names, Ours.names(story.recognition()));
  }

  /// The mean CPU time per text in nanoseconds.
  long cpuPerText() {
    return cpu / Math.max(1, texts);
  }

  double f1() {
    return score.f1();
  }
}
