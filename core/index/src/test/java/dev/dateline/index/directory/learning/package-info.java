@NullMarked
package dev.dateline.index.directory.learning;

import org.jspecify.annotations.NullMarked;
