/// Stanford CoreNLP: its tokeniser, its sentence splitter and its two sequence models.
@NullMarked
package dev.dateline.recognition.corenlp;

import org.jspecify.annotations.NullMarked;
