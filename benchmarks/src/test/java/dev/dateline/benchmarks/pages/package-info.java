@NullMarked
package dev.dateline.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
