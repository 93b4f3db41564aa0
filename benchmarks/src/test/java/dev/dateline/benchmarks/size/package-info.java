/// Tests of the sizes.
@org.jspecify.annotations.NullMarked
package dev.dateline.benchmarks.size;
