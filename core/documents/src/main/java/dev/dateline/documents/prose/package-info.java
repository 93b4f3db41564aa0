/// Normalization of text: from lines to paragraphs.
@NullMarked
package dev.dateline.documents.prose;

import org.jspecify.annotations.NullMarked;
