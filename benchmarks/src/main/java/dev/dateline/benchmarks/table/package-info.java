/// Tables with many articles in them.
@NullMarked
package dev.dateline.benchmarks.table;

import org.jspecify.annotations.NullMarked;
