/// Merges names for users, and undoes merges.
@NullMarked
package dev.dateline.index.directory.merging;

import org.jspecify.annotations.NullMarked;
