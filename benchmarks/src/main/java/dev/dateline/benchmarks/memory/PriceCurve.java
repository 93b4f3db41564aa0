package dev.dateline.benchmarks.memory;

import dev.dateline.benchmarks.report.ReportTable;
import java.util.List;

/// What a million calls would cost at Lambda with more or less memory. A model, not a measurement:
/// a function gets one processor for each 1,769 MB, and a share of one below; its work is in one
/// thread, so more than one does not help; what it waits for others takes as long whatever it has.
///
/// @param name of the function
/// @param cpu processor milliseconds of a call, measured
/// @param waiting milliseconds of a call that it waits for S3 and DynamoDB, assumed
/// @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html">Configure
///   Lambda function memory</a>
record PriceCurve(String name, double cpu, double waiting) {
  private static final List<Integer> MEMORY = List.of(512, 768, 1024, 1536, 1769, 2048, 3008);
  private static final double ONE_PROCESSOR = 1769;
  private static final double MEGABYTES = 1024;
  private static final double MILLION = 1e6;

  /// Dollars for a gigabyte and a second, arm64, us-east-1.
  private static final double PRICE = 0.0000133334;

  double duration(int memory) {
    return waiting + cpu * Math.max(1, ONE_PROCESSOR / memory);
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
