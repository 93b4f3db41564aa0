package dev.dateline.benchmarks.pages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A page whose day of publication is known.
///
/// @param file where its HTML is
/// @param published the day; empty if the page has none
record DatedPage(Path file, Optional<LocalDate> published) {
  Half half() {
    return Half.of(file.getFileName().toString());
  }
}
