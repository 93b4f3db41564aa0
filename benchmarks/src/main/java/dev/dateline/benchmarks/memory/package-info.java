/// How little memory the functions can do with, and what more of it would cost.
@NullMarked
package dev.dateline.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
