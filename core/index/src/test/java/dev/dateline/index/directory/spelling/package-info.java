@NullMarked
package dev.dateline.index.directory.spelling;

import org.jspecify.annotations.NullMarked;
