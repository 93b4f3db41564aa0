/// Temporary addresses of uploaded objects.
@NullMarked
package dev.dateline.lookup.s3;

import org.jspecify.annotations.NullMarked;
