/// The dates that a text talks about, such as `last Friday` and `since 1 May 2022`, resolved
/// against the day on which it was published.
@NullMarked
package dev.dateline.documents.dates.mentioned;

import org.jspecify.annotations.NullMarked;
