/// The port that the reader of each format implements, and the results of readers.
@NullMarked
package dev.dateline.documents.format;

import org.jspecify.annotations.NullMarked;
