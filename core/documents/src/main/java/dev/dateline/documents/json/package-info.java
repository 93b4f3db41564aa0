/// Articles in JSON, one to a file, in lists, or one to a line.
@NullMarked
package dev.dateline.documents.json;

import org.jspecify.annotations.NullMarked;
