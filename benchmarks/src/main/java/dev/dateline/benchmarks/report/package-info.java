/// Reports of figures, and their formatting.
@NullMarked
package dev.dateline.benchmarks.report;

import org.jspecify.annotations.NullMarked;
