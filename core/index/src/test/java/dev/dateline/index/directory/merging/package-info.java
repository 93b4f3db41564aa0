@NullMarked
package dev.dateline.index.directory.merging;

import org.jspecify.annotations.NullMarked;
