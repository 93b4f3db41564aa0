@NullMarked
package dev.dateline.documents;

import org.jspecify.annotations.NullMarked;
