package dev.dateline.benchmarks;

import dev.dateline.benchmarks.allocation.Allocation;
import dev.dateline.benchmarks.bulk.Bulk;
import dev.dateline.benchmarks.engine.SearchEngine;
import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.explore.Exploring;
import dev.dateline.benchmarks.memory.Memory;
import dev.dateline.benchmarks.pages.PageWeights;
import dev.dateline.benchmarks.pages.Pages;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.size.Sizes;
import dev.dateline.benchmarks.start.ColdStart;
import dev.dateline.benchmarks.table.Growth;
import dev.dateline.benchmarks.table.Queries;
import dev.dateline.benchmarks.warm.Ingesting;
import dev.dateline.benchmarks.warm.WarmLookup;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The available benchmarks.
enum Benchmark {
  COLD_START("process start to first response, compared with an empty function and a sample"),
  SIZE("package sizes, compared with their budgets"),
  GROWTH("the cost of a page as the table grows"),
  QUERIES("read units of typical queries over 100,000 articles"),
  EXPLORE("read units and time of timelines, facets, networks and trends as the archive grows"),
  WARM_LOOKUP("latency of a warm function, split into its own time and the client's"),
  ALLOCATION("time and allocation of the parts of a request and of an article, by JMH"),
  INGEST("time per article and stage, and recognition compared with plain CoreNLP"),
  MEMORY("the smallest working heap, and a price model for more memory"),
  BULK("throughput of the embedded stack on one core and on two"),
  SEARCH_ENGINE("the index beside an embedded Lucene: the same articles, names and queries"),
  PAGES(
      "how well the texts of a folder of web pages are extracted, compared with published figures"),
  PAGE_WEIGHTS("fits the weights of the blocks of web pages to pages with known articles");

  private final String purpose;

  Benchmark(String purpose) {
    this.purpose = purpose;
  }

  /// Runs the benchmark; this takes minutes.
  Report run(BenchmarkEnvironment place) throws Exception {
    return switch (this) {
      case COLD_START -> ColdStart.run(place);
      case SIZE -> Sizes.run(place);
      case GROWTH -> Growth.run(place);
      case QUERIES -> Queries.run(place);
      case EXPLORE -> Exploring.run(place);
      case WARM_LOOKUP -> WarmLookup.run(place);
      case ALLOCATION -> Allocation.run(place);
      case INGEST -> Ingesting.run(place);
      case MEMORY -> Memory.run(place);
      case BULK -> Bulk.run(place);
      case SEARCH_ENGINE -> SearchEngine.run(place);
      case PAGES -> Pages.run(place);
      case PAGE_WEIGHTS -> PageWeights.run(place);
    };
  }

  static Optional<Benchmark> named(String name) {
    return Arrays.stream(values()).filter(benchmark -> benchmark.label().equals(name)).findFirst();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return "%-17s %s".formatted(label(), purpose);
  }
}
