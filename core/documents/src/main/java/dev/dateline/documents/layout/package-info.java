/// The text of pages, from the places of their characters.
@NullMarked
package dev.dateline.documents.layout;

import org.jspecify.annotations.NullMarked;
