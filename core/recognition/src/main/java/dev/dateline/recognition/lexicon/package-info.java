/// What is known of names beforehand: the gazetteer, the demonyms, the titles.
@NullMarked
package dev.dateline.recognition.lexicon;

import org.jspecify.annotations.NullMarked;
