/// Exports from press databases, which have many articles in one file.
@NullMarked
package dev.dateline.documents.press;

import org.jspecify.annotations.NullMarked;
