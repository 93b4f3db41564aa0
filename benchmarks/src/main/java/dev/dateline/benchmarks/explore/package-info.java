/// What exploring an archive reads and how long it takes, and whether it is right.
@NullMarked
package dev.dateline.benchmarks.explore;

import org.jspecify.annotations.NullMarked;
