/// Finds the names in texts that are given as JSON lines, without indexing anything.
@NullMarked
package dev.dateline.local.recognize;

import org.jspecify.annotations.NullMarked;
