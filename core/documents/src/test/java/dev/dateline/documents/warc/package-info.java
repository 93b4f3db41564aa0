@NullMarked
package dev.dateline.documents.warc;

import org.jspecify.annotations.NullMarked;
