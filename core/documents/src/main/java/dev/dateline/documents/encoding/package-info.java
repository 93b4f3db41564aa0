/// Decoding of bytes as text.
@NullMarked
package dev.dateline.documents.encoding;

import org.jspecify.annotations.NullMarked;
