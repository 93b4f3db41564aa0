/// Whether there is room for what the stack writes.
@NullMarked
package dev.dateline.local.disk;

import org.jspecify.annotations.NullMarked;
