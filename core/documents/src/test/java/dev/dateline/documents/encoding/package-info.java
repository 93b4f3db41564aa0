@NullMarked
package dev.dateline.documents.encoding;

import org.jspecify.annotations.NullMarked;
