/// Recognises names in texts without indexing them.
@NullMarked
package dev.dateline.local.recognize;

import org.jspecify.annotations.NullMarked;
