package dev.dateline.benchmarks;

import dev.dateline.benchmarks.bulk.Bulk;
import dev.dateline.benchmarks.memory.Memory;
import dev.dateline.benchmarks.report.Report;
import dev.dateline.benchmarks.size.Sizes;
import dev.dateline.benchmarks.start.ColdStart;
import dev.dateline.benchmarks.start.HttpClients;
import dev.dateline.benchmarks.table.Growth;
import dev.dateline.benchmarks.table.Queries;
import dev.dateline.benchmarks.warm.Ingesting;
import dev.dateline.benchmarks.warm.WarmLookup;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Everything that is measured.
enum Benchmark {
  COLD_START("from a process's start to its first answer, beside an empty function and a sample") {
    @Override
    Report run(Workplace place) throws Exception {
      return ColdStart.run(place);
    }
  },
  HTTP_CLIENTS("the same with one GetItem over each HTTP client of the SDK") {
    @Override
    Report run(Workplace place) throws Exception {
      return HttpClients.run(place);
    }
  },
  SIZE("how large the packages are, beside their budgets") {
    @Override
    Report run(Workplace place) throws Exception {
      return Sizes.run(place);
    }
  },
  GROWTH("what a page costs in tables of more and more articles") {
    @Override
    Report run(Workplace place) throws Exception {
      return Growth.run(place);
    }
  },
  QUERIES("what typical queries read of a table of 100,000 articles") {
    @Override
    Report run(Workplace place) throws Exception {
      return Queries.run(place);
    }
  },
  WARM_LOOKUP("what a request takes of a warm function, and whose time it is") {
    @Override
    Report run(Workplace place) throws Exception {
      return WarmLookup.run(place);
    }
  },
  INGEST("what an article takes, stage by stage, and recognition beside plain CoreNLP") {
    @Override
    Report run(Workplace place) throws Exception {
      return Ingesting.run(place);
    }
  },
  MEMORY("the smallest heap, and a model of what more memory costs") {
    @Override
    Report run(Workplace place) throws Exception {
      return Memory.run(place);
    }
  },
  BULK("many articles, or a folder of them, through the whole stack on one core and on two") {
    @Override
    Report run(Workplace place) throws Exception {
      return Bulk.run(place);
    }
  };

  private final String purpose;

  Benchmark(String purpose) {
    this.purpose = purpose;
  }

  /// Measures, which takes minutes.
  abstract Report run(Workplace place) throws Exception;

  static Optional<Benchmark> named(String name) {
    return Arrays.stream(values()).filter(benchmark -> benchmark.label().equals(name)).findFirst();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return "%-14s %s".formatted(label(), purpose);
  }
}
