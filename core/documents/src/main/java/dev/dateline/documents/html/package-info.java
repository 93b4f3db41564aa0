/// Articles in HTML: what the page says of them, and their text without what surrounds it.
@NullMarked
package dev.dateline.documents.html;

import org.jspecify.annotations.NullMarked;
