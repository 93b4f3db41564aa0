/// The text model of this module: sentences, words and names. Independent of any recogniser.
@NullMarked
package dev.dateline.recognition.text;

import org.jspecify.annotations.NullMarked;
