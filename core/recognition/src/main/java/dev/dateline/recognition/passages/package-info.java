/// Texts in several languages: separates them before recognition, and merges what was found.
@NullMarked
package dev.dateline.recognition.passages;

import org.jspecify.annotations.NullMarked;
