/// Uploaded files read as articles: what the bytes of an upload say, or why they cannot be one.
@NullMarked
package dev.dateline.documents;

import org.jspecify.annotations.NullMarked;
