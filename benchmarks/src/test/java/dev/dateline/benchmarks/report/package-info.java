/// Tests of the figures.
@org.jspecify.annotations.NullMarked
package dev.dateline.benchmarks.report;
