/// The environment of the benchmarks.
@NullMarked
package dev.dateline.benchmarks.environment;

import org.jspecify.annotations.NullMarked;
