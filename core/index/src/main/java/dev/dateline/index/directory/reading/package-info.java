/// Reads names in queries: what each may mean, and what to suggest for one that is unknown.
@NullMarked
package dev.dateline.index.directory.reading;

import org.jspecify.annotations.NullMarked;
