/// Files that hold files: gzip, ZIP and TAR, unpacked within bounds.
@NullMarked
package dev.dateline.documents.archive;

import org.jspecify.annotations.NullMarked;
