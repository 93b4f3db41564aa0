/// The page over an API whose requests must be signed.
@NullMarked
package dev.dateline.operations.explore;

import org.jspecify.annotations.NullMarked;
