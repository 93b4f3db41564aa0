/// How names are written: keys, forms without case and accents, and the spellings of one name.
@NullMarked
package dev.dateline.index.directory.spelling;

import org.jspecify.annotations.NullMarked;
