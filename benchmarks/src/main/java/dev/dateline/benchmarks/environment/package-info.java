/// The surroundings of a measurement: how often it runs, and over what.
@NullMarked
package dev.dateline.benchmarks.environment;

import org.jspecify.annotations.NullMarked;
