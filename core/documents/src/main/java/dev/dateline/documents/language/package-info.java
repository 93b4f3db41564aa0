/// Detects the language of a text, and of each of its passages, by frequent words.
@NullMarked
package dev.dateline.documents.language;

import org.jspecify.annotations.NullMarked;
