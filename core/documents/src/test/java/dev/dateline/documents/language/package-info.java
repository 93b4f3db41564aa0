@NullMarked
package dev.dateline.documents.language;

import org.jspecify.annotations.NullMarked;
