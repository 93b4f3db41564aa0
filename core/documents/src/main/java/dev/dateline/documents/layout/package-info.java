/// Reconstructs the text of pages from the positions of their characters.
@NullMarked
package dev.dateline.documents.layout;

import org.jspecify.annotations.NullMarked;
