/// The throughput of the embedded stack.
@NullMarked
package dev.dateline.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;
