@NullMarked
package dev.dateline.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;
