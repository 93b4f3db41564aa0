/// Benchmarks. Each compares Dateline with a peer or a limit in the same run.
@NullMarked
package dev.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
