/// Comparing the index with the bucket it is of, step by step, so that the comparison can stop
/// anywhere and go on there.
@NullMarked
package dev.dateline.operations.reconcile;

import org.jspecify.annotations.NullMarked;
