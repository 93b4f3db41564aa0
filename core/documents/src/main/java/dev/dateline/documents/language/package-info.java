/// Tells the language of a text by the words that are frequent in it.
@NullMarked
package dev.dateline.documents.language;

import org.jspecify.annotations.NullMarked;
