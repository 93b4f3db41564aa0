/// The command that compares the index with its bucket and repairs what differs; on AWS as on the
/// embedded stack.
@NullMarked
package dev.dateline.local.reconcile;

import org.jspecify.annotations.NullMarked;
