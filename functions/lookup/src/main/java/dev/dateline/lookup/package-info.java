/// The function behind the HTTP API.
@NullMarked
package dev.dateline.lookup;

import org.jspecify.annotations.NullMarked;
