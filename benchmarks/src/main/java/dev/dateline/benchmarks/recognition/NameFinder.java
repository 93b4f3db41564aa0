package dev.dateline.benchmarks.recognition;

import java.util.Set;

/// Finds names in a text.
@FunctionalInterface
interface NameFinder {
  Set<FoundName> find(String text);
}
