/// Rules for where a name begins and ends: they cut, split or join names, and drop what is not a
/// name.
@NullMarked
package dev.dateline.recognition.rules.span;

import org.jspecify.annotations.NullMarked;
