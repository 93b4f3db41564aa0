/// The cost of queries over large tables.
@NullMarked
package dev.dateline.benchmarks.table;

import org.jspecify.annotations.NullMarked;
