/// Adds the names of articles to the directory.
@NullMarked
package dev.dateline.index.directory.learning;

import org.jspecify.annotations.NullMarked;
