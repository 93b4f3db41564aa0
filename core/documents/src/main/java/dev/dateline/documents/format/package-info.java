/// What a format is: the port that each reader of one implements, and what readers hand back.
@NullMarked
package dev.dateline.documents.format;

import org.jspecify.annotations.NullMarked;
