package dev.dateline.benchmarks.bulk;

import java.time.Duration;

/// CPU times so far, in seconds.
///
/// @param functions the running processes of the functions
/// @param standIns this process: the stand-ins for S3, Lambda and DynamoDB, and the uploads
record CpuTimes(double functions, double standIns) {
  private static final double NANOS_PER_SECOND = 1e9;

  static CpuTimes now() {
    var self = ProcessHandle.current();
    return new CpuTimes(self.children().mapToDouble(CpuTimes::seconds).sum(), seconds(self));
  }

  CpuTimes minus(CpuTimes earlier) {
    return new CpuTimes(functions - earlier.functions, standIns - earlier.standIns);
  }

  private static double seconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS_PER_SECOND;
  }
}
