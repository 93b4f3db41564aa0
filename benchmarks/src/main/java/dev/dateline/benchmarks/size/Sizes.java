package dev.dateline.benchmarks.size;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.report.Machine;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.report.ReportTable;
import dev.dateline.benchmarks.standins.Packages;
import dev.dateline.benchmarks.standins.Peer;
import dev.dateline.local.Endpoints;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// The sizes of the packages, compared with their budgets and with a sample.
public final class Sizes {
  private static final double MEGABYTE = 1e6;
  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  private Sizes() {}

  /// Measures the sizes.
  public static Report run(BenchmarkEnvironment place) throws IOException {
    var table =
        ReportTable.of(
            "Packages, unpacked", "package", "MB", "budget, MB", "share", "jars", "classes");
    for (var budget : SizeBudget.values()) {
      var size = PackageSize.of(budget.folder(place.functions()));
      table.add(
          budget.name().toLowerCase(Locale.ROOT),
          size.bytes() / MEGABYTE,
          budget.bytes() / MEGABYTE,
          (double) size.bytes() / budget.bytes(),
          size.jars(),
          size.classes());
    }
    var packages = new Packages(place, new Endpoints(NOWHERE, NOWHERE, NOWHERE));
    var sample = PackageSize.of(packages.peer(Peer.SAMPLE).code());
    table.add("sample", sample.bytes() / MEGABYTE, "", "", sample.jars(), sample.classes());
    return new Report("size", Machine.here(), List.of(table));
  }
}
