package dev.dateline.benchmarks.memory;

import dev.dateline.benchmarks.report.ReportTable;
import java.util.List;

/// The price of a million invocations as a function of the memory. This is a model, not a
/// measurement: Lambda grants one CPU per 1,769 MB, proportionally less below; the function uses
/// one thread, so more than one CPU does not help; and the time it waits for other services is
/// constant.
///
/// @param name the name of the function
/// @param cpu measured CPU milliseconds per invocation
/// @param waiting assumed milliseconds per invocation of waiting for S3 and DynamoDB
/// @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html">Configure
///   Lambda function memory</a>
record PriceCurve(String name, double cpu, double waiting) {
  private static final List<Integer> MEMORY = List.of(512, 768, 1024, 1536, 1769, 2048, 3008);
  private static final double MEMORY_PER_CPU = 1769;
  private static final double MEGABYTES = 1024;
  private static final double MILLION = 1e6;

  /// Dollars per GB-second, arm64, us-east-1.
  private static final double PRICE = 0.0000133334;

  double duration(int memory) {
    return waiting + cpu * Math.max(1, MEMORY_PER_CPU / memory);
  }

  double price(int memory) {
    return duration(memory) / 1000 * memory / MEGABYTES * PRICE * MILLION;
  }

  void addTo(ReportTable table) {
    for (int memory : MEMORY) {
      table.add(name, memory, duration(memory), price(memory));
    }
  }
}
