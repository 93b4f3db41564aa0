/// Time and allocation of small operations, measured with JMH.
@NullMarked
package dev.dateline.benchmarks.allocation;

import org.jspecify.annotations.NullMarked;
