/// What is known about words and names independently of a text: the gazetteer, demonyms, titles.
@NullMarked
package dev.dateline.recognition.lexicon;

import org.jspecify.annotations.NullMarked;
