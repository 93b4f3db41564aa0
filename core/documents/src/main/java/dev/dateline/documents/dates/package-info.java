/// The date on which an article was published, as headers, datelines, pages and keys give it. Dates
/// that the text talks about are in `dates.mentioned`.
@NullMarked
package dev.dateline.documents.dates;

import org.jspecify.annotations.NullMarked;
