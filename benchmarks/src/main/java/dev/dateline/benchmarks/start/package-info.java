/// How long functions take to start, and what memory they take to run.
@NullMarked
package dev.dateline.benchmarks.start;

import org.jspecify.annotations.NullMarked;
