/// Rules for where a name begins and ends: they cut off, split or join, and drop what is no name.
@NullMarked
package dev.dateline.recognition.rules.span;

import org.jspecify.annotations.NullMarked;
