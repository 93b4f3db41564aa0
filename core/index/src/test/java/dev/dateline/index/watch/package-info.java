@NullMarked
package dev.dateline.index.watch;

import org.jspecify.annotations.NullMarked;
