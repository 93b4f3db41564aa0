/// What the parts of a request and of an article allocate and take, by JMH.
@NullMarked
package dev.dateline.benchmarks.allocation;

import org.jspecify.annotations.NullMarked;
