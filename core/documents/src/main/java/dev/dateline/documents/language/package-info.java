/// Tells the language of a text, and of each passage of it, by the words that are frequent in it.
@NullMarked
package dev.dateline.documents.language;

import org.jspecify.annotations.NullMarked;
