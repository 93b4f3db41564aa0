@NullMarked
package dev.dateline.documents.prose;

import org.jspecify.annotations.NullMarked;
