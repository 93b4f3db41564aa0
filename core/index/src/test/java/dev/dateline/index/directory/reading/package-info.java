@NullMarked
package dev.dateline.index.directory.reading;

import org.jspecify.annotations.NullMarked;
