/// Reads a request's parameters, and reports what is wrong with them.
@NullMarked
package dev.dateline.lookup.parameters;

import org.jspecify.annotations.NullMarked;
