/// Tests of how the dates of pages are scored.
@org.jspecify.annotations.NullMarked
package dev.dateline.benchmarks.dates;
