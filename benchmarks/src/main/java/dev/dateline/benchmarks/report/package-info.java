/// Figures, and how they are shown and kept.
@NullMarked
package dev.dateline.benchmarks.report;

import org.jspecify.annotations.NullMarked;
