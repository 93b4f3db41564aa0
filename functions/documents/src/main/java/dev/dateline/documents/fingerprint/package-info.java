/// Numbers by which the same text, or nearly the same, is known again.
@NullMarked
package dev.dateline.documents.fingerprint;

import org.jspecify.annotations.NullMarked;
