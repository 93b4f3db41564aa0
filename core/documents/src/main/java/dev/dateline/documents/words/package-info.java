/// Lists of words, and the files that they are read from.
@NullMarked
package dev.dateline.documents.words;

import org.jspecify.annotations.NullMarked;
