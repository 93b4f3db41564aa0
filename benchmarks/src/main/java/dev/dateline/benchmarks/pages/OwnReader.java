package dev.dateline.benchmarks.pages;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;

/// Dateline, on one thread of this process; its garbage collector and its compilers count as well.
record OwnReader(List<AnnotatedPage> pages) implements PageReader {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final TextReader READER = TextReader.deployed();
  private static final double NANOS_PER_SECOND = 1e9;

  @Override
  public String name() {
    return "Dateline";
  }

  @Override
  public double readAll() {
    long start = PROCESS.getProcessCpuTime();
    pages.forEach(page -> Objects.requireNonNull(READER.read(page.name(), page.bytes())));
    return (PROCESS.getProcessCpuTime() - start) / NANOS_PER_SECOND;
  }
}
