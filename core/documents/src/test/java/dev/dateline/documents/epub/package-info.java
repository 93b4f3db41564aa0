@NullMarked
package dev.dateline.documents.epub;

import org.jspecify.annotations.NullMarked;
