package dev.dateline.benchmarks.pages;

import java.io.IOException;

/// A tool that reads the same pages again and again, to be timed.
interface PageReader {
  /// The tool and its version.
  String name();

  /// Reads the text and all fields of each page once.
  ///
  /// @return the processor time of the tool's process, in seconds
  double readAll() throws IOException;
}
