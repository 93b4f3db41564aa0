/// Reading uploaded objects.
@NullMarked
package dev.dateline.ingest.object;

import org.jspecify.annotations.NullMarked;
