/// Extraction of text from markup, for every format that contains HTML or XML.
@NullMarked
package dev.dateline.documents.markup;

import org.jspecify.annotations.NullMarked;
