/// Articles in the Rich Text Format.
@NullMarked
package dev.dateline.documents.rtf;

import org.jspecify.annotations.NullMarked;
