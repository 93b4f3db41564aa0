/// Text out of markup, for every format that holds HTML or XML.
@NullMarked
package dev.dateline.documents.markup;

import org.jspecify.annotations.NullMarked;
