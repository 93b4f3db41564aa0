/// What a request's parameters say, and what is wrong with them.
@NullMarked
package dev.dateline.lookup.parameters;

import org.jspecify.annotations.NullMarked;
