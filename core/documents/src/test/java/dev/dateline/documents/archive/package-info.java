@NullMarked
package dev.dateline.documents.archive;

import org.jspecify.annotations.NullMarked;
