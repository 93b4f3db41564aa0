/// Exploring an archive: how much, when, who, with whom, and what is new. Every number is exact, or
/// says between which bounds it lies.
@NullMarked
package dev.dateline.index.explore;

import org.jspecify.annotations.NullMarked;
