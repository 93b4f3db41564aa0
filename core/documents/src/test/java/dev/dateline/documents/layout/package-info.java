@NullMarked
package dev.dateline.documents.layout;

import org.jspecify.annotations.NullMarked;
