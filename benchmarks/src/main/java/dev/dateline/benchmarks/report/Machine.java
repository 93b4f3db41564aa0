package dev.dateline.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// The machine of a measurement and its load.
///
/// @param processors the number of CPUs
/// @param architecture the CPU architecture
/// @param java the version of the JDK
/// @param loadBefore the one-minute load average at the start
/// @param loadAfter the one-minute load average at the end, including the benchmark itself
public record Machine(
    int processors, String architecture, String java, double loadBefore, double loadAfter) {
  /// This machine at the start of a measurement.
  public static Machine here() {
    double load = load();
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.arch"),
        Runtime.version().toString(),
        load,
        load);
  }

  /// The same machine at the end of the measurement.
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
