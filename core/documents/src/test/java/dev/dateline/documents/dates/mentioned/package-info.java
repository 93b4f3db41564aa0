@NullMarked
package dev.dateline.documents.dates.mentioned;

import org.jspecify.annotations.NullMarked;
