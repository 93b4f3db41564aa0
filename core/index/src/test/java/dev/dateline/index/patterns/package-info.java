/// Checks that no regular expression takes long: whatever the text, it reads each character a
/// bounded number of times.
@NullMarked
package dev.dateline.index.patterns;

import org.jspecify.annotations.NullMarked;
