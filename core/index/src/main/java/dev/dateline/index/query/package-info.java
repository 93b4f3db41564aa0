/// Queries for articles, and the pages of their answers.
@NullMarked
package dev.dateline.index.query;

import org.jspecify.annotations.NullMarked;
