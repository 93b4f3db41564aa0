/// Articles in OpenDocument texts.
@NullMarked
package dev.dateline.documents.opendocument;

import org.jspecify.annotations.NullMarked;
