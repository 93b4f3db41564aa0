/// Articles in JSON: one per file, in lists, or one per line.
@NullMarked
package dev.dateline.documents.json;

import org.jspecify.annotations.NullMarked;
