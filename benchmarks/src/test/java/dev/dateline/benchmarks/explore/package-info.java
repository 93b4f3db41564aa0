@NullMarked
package dev.dateline.benchmarks.explore;

import org.jspecify.annotations.NullMarked;
