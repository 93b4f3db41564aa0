@NullMarked
package dev.dateline.index.directory.store;

import org.jspecify.annotations.NullMarked;
