/// Articles in plain text: a header that says when, then the text.
@NullMarked
package dev.dateline.documents.text;

import org.jspecify.annotations.NullMarked;
