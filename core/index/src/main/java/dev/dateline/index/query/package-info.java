/// Looking articles up: a query, and the pages that answer it.
@NullMarked
package dev.dateline.index.query;

import org.jspecify.annotations.NullMarked;
