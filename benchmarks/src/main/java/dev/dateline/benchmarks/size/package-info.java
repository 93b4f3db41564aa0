/// The sizes of the functions' packages.
@NullMarked
package dev.dateline.benchmarks.size;

import org.jspecify.annotations.NullMarked;
