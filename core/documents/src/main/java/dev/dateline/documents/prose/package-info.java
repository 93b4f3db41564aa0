/// Text made ready to be read by machines: paragraphs, not lines.
@NullMarked
package dev.dateline.documents.prose;

import org.jspecify.annotations.NullMarked;
