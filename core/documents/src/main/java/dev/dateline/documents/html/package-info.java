/// Articles in HTML: their metadata, and their text without what surrounds it.
@NullMarked
package dev.dateline.documents.html;

import org.jspecify.annotations.NullMarked;
