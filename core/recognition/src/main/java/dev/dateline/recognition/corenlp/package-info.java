/// Stanford CoreNLP: the tokenizer, the sentence splitter and the models.
@NullMarked
package dev.dateline.recognition.corenlp;

import org.jspecify.annotations.NullMarked;
