@NullMarked
package dev.dateline.documents.dates;

import org.jspecify.annotations.NullMarked;
