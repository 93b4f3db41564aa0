/// Reads uploaded files as articles, or explains why they cannot be.
@NullMarked
package dev.dateline.documents;

import org.jspecify.annotations.NullMarked;
