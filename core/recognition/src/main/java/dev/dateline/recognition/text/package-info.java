/// Text as tokens and sentences, and the names found in it so far. Independent of any recogniser.
@NullMarked
package dev.dateline.recognition.text;

import org.jspecify.annotations.NullMarked;
