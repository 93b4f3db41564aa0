/// The minimum memory of the functions, and the price of more.
@NullMarked
package dev.dateline.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
