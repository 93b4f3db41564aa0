/// Articles in plain text, with a header above the text.
@NullMarked
package dev.dateline.documents.text;

import org.jspecify.annotations.NullMarked;
