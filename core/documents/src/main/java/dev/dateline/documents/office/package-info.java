/// Articles in the files of word processors, and in PDF.
@NullMarked
package dev.dateline.documents.office;

import org.jspecify.annotations.NullMarked;
