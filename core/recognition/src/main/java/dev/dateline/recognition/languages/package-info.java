/// What differs between languages: their words, and the rules that use them.
@NullMarked
package dev.dateline.recognition.languages;

import org.jspecify.annotations.NullMarked;
