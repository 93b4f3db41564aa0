@NullMarked
package dev.dateline.index.directory;

import org.jspecify.annotations.NullMarked;
