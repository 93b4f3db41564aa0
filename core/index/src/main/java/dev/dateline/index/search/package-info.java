/// Searching the texts of articles for words, phrases, and words near each other.
@NullMarked
package dev.dateline.index.search;

import org.jspecify.annotations.NullMarked;
