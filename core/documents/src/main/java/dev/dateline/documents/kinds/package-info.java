/// Recognizes files that are not articles, so that the rejection can name their kind.
@NullMarked
package dev.dateline.documents.kinds;

import org.jspecify.annotations.NullMarked;
