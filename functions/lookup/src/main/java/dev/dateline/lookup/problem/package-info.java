/// Problem documents (RFC 9457), which say what is wrong with a request.
@NullMarked
package dev.dateline.lookup.problem;

import org.jspecify.annotations.NullMarked;
