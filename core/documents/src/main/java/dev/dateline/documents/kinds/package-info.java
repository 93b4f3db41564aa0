/// Kinds of files that are not articles, so that a rejection can name them.
@NullMarked
package dev.dateline.documents.kinds;

import org.jspecify.annotations.NullMarked;
