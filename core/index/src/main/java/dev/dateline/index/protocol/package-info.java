/// Writing the index: every item is a last-writer-wins register whose clock is S3's sequencer.
@NullMarked
package dev.dateline.index.protocol;

import org.jspecify.annotations.NullMarked;
