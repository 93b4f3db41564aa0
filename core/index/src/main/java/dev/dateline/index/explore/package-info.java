/// Statistics of an archive: counts, timelines, facets, networks of names and trends. Every number
/// is exact or has a confidence interval.
@NullMarked
package dev.dateline.index.explore;

import org.jspecify.annotations.NullMarked;
