/// Dates as people write them.
@NullMarked
package dev.dateline.documents.dates;

import org.jspecify.annotations.NullMarked;
