package dev.dateline.benchmarks.pages;

import dev.dateline.benchmarks.report.ReportTable;
import java.util.List;

/// A tool's published scores on trafilatura's 990 pages or on htmldate's 1,000.
///
/// @see <a href="https://trafilatura.readthedocs.io/en/latest/evaluation.html">trafilatura's
///   evaluation, 2026-08-04</a>
/// @see <a href="https://htmldate.readthedocs.io/en/latest/evaluation.html">htmldate's evaluation,
///   2026-06-01</a>
record PublishedScore(String tool, double precision, double recall, double accuracy, double f1) {
  static final List<PublishedScore> TEXTS =
      List.of(
          new PublishedScore("trafilatura 2.2.0", 0.906, 0.943, 0.923, 0.924),
          new PublishedScore("trafilatura 2.2.0, precision", 0.925, 0.915, 0.921, 0.920),
          new PublishedScore("magic-html 0.1.8", 0.887, 0.891, 0.889, 0.889),
          new PublishedScore("justext 3.0.2", 0.864, 0.859, 0.862, 0.862),
          new PublishedScore("news-please 1.6.16", 0.932, 0.758, 0.852, 0.836),
          new PublishedScore("readability-lxml 0.8.4.1", 0.898, 0.764, 0.839, 0.826),
          new PublishedScore("resiliparse 1.0.9", 0.705, 0.955, 0.778, 0.811),
          new PublishedScore("goose3 3.1.22", 0.936, 0.714, 0.833, 0.810),
          new PublishedScore("boilerpy3 1.0.7", 0.818, 0.796, 0.810, 0.807),
          new PublishedScore("newspaper4k 0.9.6", 0.878, 0.736, 0.817, 0.801));

  static final List<PublishedScore> DATES =
      List.of(
          new PublishedScore("htmldate 1.10.0, extensive", 0.908, 0.993, 0.903, 0.949),
          new PublishedScore("htmldate 1.10.0, fast", 0.924, 0.927, 0.861, 0.925),
          new PublishedScore("newspaper4k 0.9.5", 0.912, 0.728, 0.680, 0.810),
          new PublishedScore("news-please 1.6.16", 0.845, 0.777, 0.680, 0.810),
          new PublishedScore("articleDateExtractor 0.20", 0.846, 0.745, 0.656, 0.792),
          new PublishedScore("goose3 3.1.21", 0.930, 0.568, 0.545, 0.706),
          new PublishedScore("date_guesser 2.1.4", 0.832, 0.611, 0.544, 0.705));

  void addTo(ReportTable table) {
    table.add(tool + ", published", precision, recall, accuracy, f1);
  }
}
