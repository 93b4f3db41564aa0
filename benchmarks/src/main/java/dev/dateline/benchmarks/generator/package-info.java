/// Generates articles and the names in them.
@NullMarked
package dev.dateline.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
