package dev.dateline.benchmarks.recognition;

import java.util.Set;

/// Something that finds names.
@FunctionalInterface
interface NameFinder {
  Set<FoundName> find(String text);
}
