/// How large the functions' packages are.
@NullMarked
package dev.dateline.benchmarks.size;

import org.jspecify.annotations.NullMarked;
