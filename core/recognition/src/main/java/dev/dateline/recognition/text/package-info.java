/// The text model of this module: sentences, words and names. Independent of any recognizer.
@NullMarked
package dev.dateline.recognition.text;

import org.jspecify.annotations.NullMarked;
