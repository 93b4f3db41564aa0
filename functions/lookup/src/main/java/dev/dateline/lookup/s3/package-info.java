/// The uploaded objects themselves, to which answers lead.
@NullMarked
package dev.dateline.lookup.s3;

import org.jspecify.annotations.NullMarked;
