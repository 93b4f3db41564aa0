package dev.dateline.benchmarks;

import dev.dateline.benchmarks.allocation.Allocation;
import dev.dateline.benchmarks.bulk.Bulk;
import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.explore.Exploring;
import dev.dateline.benchmarks.memory.Memory;
import dev.dateline.benchmarks.pages.Pages;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.size.Sizes;
import dev.dateline.benchmarks.start.ColdStart;
import dev.dateline.benchmarks.start.HttpClients;
import dev.dateline.benchmarks.start.JsonAndLogging;
import dev.dateline.benchmarks.table.Growth;
import dev.dateline.benchmarks.table.Queries;
import dev.dateline.benchmarks.warm.Ingesting;
import dev.dateline.benchmarks.warm.WarmLookup;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Everything that is measured.
enum Benchmark {
  COLD_START("from a process's start to its first answer, beside an empty function and a sample"),
  HTTP_CLIENTS("the same with one GetItem over each HTTP client of the SDK"),
  JSON_AND_LOGGING("the same with a page of JSON, and with a line of log, written in several ways"),
  SIZE("how large the packages are, beside their budgets"),
  GROWTH("what a page costs in tables of more and more articles"),
  QUERIES("what typical queries read of a table of 100,000 articles"),
  EXPLORE("what timelines, facets, networks and trends read of more and more articles"),
  WARM_LOOKUP("what a request takes of a warm function, and whose time it is"),
  ALLOCATION("what the parts of a request and of an article allocate and take, by JMH"),
  INGEST("what an article takes, stage by stage, and recognition beside plain CoreNLP"),
  MEMORY("the smallest heap, and a model of what more memory costs"),
  BULK("many articles, or a folder of them, through the whole stack on one core and on two"),
  PAGES("how well the texts of a folder of web pages are found, beside published figures");

  private final String purpose;

  Benchmark(String purpose) {
    this.purpose = purpose;
  }

  /// Measures, which takes minutes.
  Report run(BenchmarkEnvironment place) throws Exception {
    return switch (this) {
      case COLD_START -> ColdStart.run(place);
      case HTTP_CLIENTS -> HttpClients.run(place);
      case JSON_AND_LOGGING -> JsonAndLogging.run(place);
      case SIZE -> Sizes.run(place);
      case GROWTH -> Growth.run(place);
      case QUERIES -> Queries.run(place);
      case EXPLORE -> Exploring.run(place);
      case WARM_LOOKUP -> WarmLookup.run(place);
      case ALLOCATION -> Allocation.run(place);
      case INGEST -> Ingesting.run(place);
      case MEMORY -> Memory.run(place);
      case BULK -> Bulk.run(place);
      case PAGES -> Pages.run(place);
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
