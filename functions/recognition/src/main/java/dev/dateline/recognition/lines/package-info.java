/// The recogniser as a command: JSON lines in, JSON lines out. The one part that needs Jackson,
/// which the functions do not get from here.
@NullMarked
package dev.dateline.recognition.lines;

import org.jspecify.annotations.NullMarked;
