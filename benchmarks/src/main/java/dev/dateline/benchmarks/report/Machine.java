package dev.dateline.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// What it was measured on, and what else went on there.
///
/// @param processors how many there are
/// @param architecture of them
/// @param java the version of the JDK
/// @param loadBefore the load average of one minute as it began: how many processes were running
/// @param loadAfter the same at the end, the benchmark's own included
public record Machine(
    int processors, String architecture, String java, double loadBefore, double loadAfter) {
  /// This machine, now.
  public static Machine here() {
    double load = load();
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.arch"),
        Runtime.version().toString(),
        load,
        load);
  }

  /// The same machine when it is done.
  public Machine afterwards() {
    return new Machine(processors, architecture, java, loadBefore, load());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "%d cores, %s, JDK %s; load average %.1f before, %.1f after%n",
        processors,
        architecture,
        java,
        loadBefore,
        loadAfter);
  }

  void write(ObjectNode json) {
    json.put("processors", processors)
        .put("architecture", architecture)
        .put("java", java)
        .put("loadBefore", Figure.rounded(loadBefore))
        .put("loadAfter", Figure.rounded(loadAfter));
  }
}
