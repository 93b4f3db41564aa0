/// Archives (gzip, ZIP and TAR), unpacked within limits.
@NullMarked
package dev.dateline.documents.archive;

import org.jspecify.annotations.NullMarked;
