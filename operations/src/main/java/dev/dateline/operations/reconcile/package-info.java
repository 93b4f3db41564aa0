/// Compares the index with its bucket in steps, so that an interrupted comparison can be resumed.
@NullMarked
package dev.dateline.operations.reconcile;

import org.jspecify.annotations.NullMarked;
