/// The start times of functions.
@NullMarked
package dev.dateline.benchmarks.start;

import org.jspecify.annotations.NullMarked;
