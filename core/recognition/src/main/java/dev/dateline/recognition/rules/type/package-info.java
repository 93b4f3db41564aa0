/// Rules for what kind of thing a name is, judged by the words in it and beside it.
@NullMarked
package dev.dateline.recognition.rules.type;

import org.jspecify.annotations.NullMarked;
