/// Tests of the generated articles.
@org.jspecify.annotations.NullMarked
package dev.dateline.benchmarks.generator;
